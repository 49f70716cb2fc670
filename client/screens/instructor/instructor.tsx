/** To be written. */
export function Instructor() {
  return <h1 className="wrap">Instructor</h1>
}
