import { useTranslation } from 'react-i18next'

type Paged = { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown }

/** Brings the next page of a list, where there is one. */
export function Earlier({ list }: { list: Paged }) {
  const { t } = useTranslation()
  if (!list.hasNextPage) return null
  return (
    <p>
      <button className="quiet" type="button" onClick={() => list.isFetchingNextPage || list.fetchNextPage()}>
        {t(list.isFetchingNextPage ? 'attempts.earlierComing' : 'attempts.earlier')}
      </button>
    </p>
  )
}
