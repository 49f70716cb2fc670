/** To be written. */
export function Room() {
  return <h1 className="wrap">Room</h1>
}
