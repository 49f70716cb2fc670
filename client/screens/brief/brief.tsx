/** To be written. */
export function BriefScreen() {
  return <h1 className="wrap">BriefScreen</h1>
}
