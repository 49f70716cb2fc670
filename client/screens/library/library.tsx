/** To be written. */
export function Library() {
  return <h1 className="wrap">Library</h1>
}
