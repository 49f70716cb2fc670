/** Spearman's rank correlation, −1–1, with mean ranks for ties; null where one side has but one value. */
export function rankCorrelation(one: readonly number[], other: readonly number[]): number | null {
  const [a, b] = [ranks(one), ranks(other)]
  const middle = (one.length + 1) / 2
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, rank, i) => sum + (rank - middle) * ((y[i] ?? 0) - middle), 0)
  const spread = Math.sqrt(product(a, a) * product(b, b))
  return spread === 0 ? null : product(a, b) / spread
}

/** Equal values share the mean of the ranks they take up. */
function ranks(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const lower = values.filter((each) => each < value).length
    const equal = values.filter((each) => each === value).length
    return lower + (equal + 1) / 2
  })
}
