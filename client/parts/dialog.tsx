import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './dialog.module.css'

/** A question in front of everything; Escape and the ground behind it close it. */
export function Dialog(props: { open: boolean; close: () => void; title: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Modal
      opened={props.open}
      onClose={props.close}
      title={props.title}
      centered
      size="30rem"
      classNames={{
        content: css.content ?? '',
        header: css.header ?? '',
        title: css.title ?? '',
        body: css.body ?? '',
        overlay: css.overlay ?? '',
        close: css.close ?? '',
      }}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      transitionProps={{ duration: 120 }}
    >
      {props.children}
    </Modal>
  )
}

/** The row of buttons at the foot of a dialog; the main one last. */
export function DialogWays({ children }: { children: ReactNode }) {
  return <div className={css.ways}>{children}</div>
}
