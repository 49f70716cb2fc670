/** To be written. */
export function Attempts() {
  return <h1 className="wrap">Attempts</h1>
}
