import { createContext, type ReactNode, use, useMemo, useState } from 'react'

type ActiveRule = { readonly active: string | null; readonly setActive: (rule: string | null) => void }

const Active = createContext<ActiveRule>({ active: null, setActive: () => {} })

/** Knows which rule is being looked at, so that its words and its entry light up together. */
export function ActiveRuleProvider({ children }: { children: ReactNode }) {
  const [active, setActive] = useState<string | null>(null)
  return <Active value={useMemo(() => ({ active, setActive }), [active])}>{children}</Active>
}

/** What an element that stands for a rule has to listen to. */
export function useActiveRule(rule: string) {
  const { active, setActive } = use(Active)
  const on = () => setActive(rule)
  const off = () => setActive(null)
  return { isActive: active === rule, watch: { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off } }
}

export const useActiveRuleId = (): string | null => use(Active).active
