/** To be written. */
export function Debrief() {
  return <h1 className="wrap">Debrief</h1>
}
