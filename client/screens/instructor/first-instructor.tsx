/** To be written. */
export function FirstInstructor() {
  return <h1 className="wrap">FirstInstructor</h1>
}
