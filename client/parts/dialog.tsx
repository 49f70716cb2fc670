import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './dialog.module.css'

/** A question in front of everything; Escape and the ground behind it close it. */
export function Dialog(props: { open: boolean; close: () => void; title: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Modal.Root opened={props.open} onClose={props.close} centered size="30rem" transitionProps={{ duration: 120 }}>
      <Modal.Overlay className={css.overlay} />
      <Modal.Content className={css.content}>
        {/* Mantine's own header is a banner, of which a page has one */}
        <div className={css.header}>
          <Modal.Title className={css.title}>{props.title}</Modal.Title>
          <Modal.CloseButton className={css.close} aria-label={t('shell.close')} />
        </div>
        <Modal.Body className={css.body}>{props.children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** The row of buttons at the foot of a dialog; the main one last. */
export function DialogWays({ children }: { children: ReactNode }) {
  return <div className={css.ways}>{children}</div>
}
