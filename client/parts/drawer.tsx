import { Drawer as MantineDrawer } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import css from './dialog.module.css'

/** A sheet that slides up over a narrow screen. */
export function Drawer(props: { open: boolean; close: () => void; title: string; children: ReactNode }) {
  const { t } = useTranslation()
  return (
    <MantineDrawer.Root opened={props.open} onClose={props.close} position="bottom" size="auto" transitionProps={{ duration: 200 }}>
      <MantineDrawer.Overlay className={css.overlay} />
      <MantineDrawer.Content className={`${css.content} ${css.drawer}`}>
        <div className={css.header}>
          <MantineDrawer.Title className={css.title}>{props.title}</MantineDrawer.Title>
          <MantineDrawer.CloseButton className={css.close} aria-label={t('shell.close')} />
        </div>
        <MantineDrawer.Body className={css.body}>{props.children}</MantineDrawer.Body>
      </MantineDrawer.Content>
    </MantineDrawer.Root>
  )
}
