import { useTranslation } from 'react-i18next'
import type { Mode } from '#contract/event.ts'
import css from './brief.module.css'

const modes = [
  { mode: 'practice', why: 'practiceWhy' },
  { mode: 'exam', why: 'examWhy' },
] as const

/** Practice, with mood and hints, or an exam without. */
export function ModeChoice({ chosen, choose }: { chosen: Mode; choose: (mode: Mode) => void }) {
  const { t } = useTranslation()
  return (
    <fieldset className={css.modes}>
      <legend>{t('library.brief.howTitle')}</legend>
      {modes.map(({ mode, why }) => (
        <label key={mode}>
          <input type="radio" name="mode" checked={chosen === mode} onChange={() => choose(mode)} aria-describedby={`mode-${mode}`} />
          <span>
            <b>{t(`library.brief.${mode}`)}</b>
            <span id={`mode-${mode}`} className="small soft">
              {t(`library.brief.${why}`)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
