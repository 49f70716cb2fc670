import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Me } from '#contract/http.ts'
import { givenName, useRename } from '../../api/me.ts'
import { Dialog, DialogWays } from '../dialog.tsx'
import { useRefusalWords } from '../refusal-words.ts'

/** The name in the corner; pressing it is how a guest gives one. */
export function NameButton({ me }: { me: Me }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button className="link name" type="button" aria-haspopup="dialog" title={t('shell.nameTitle')} onClick={() => setOpen(true)}>
        {me.name}
      </button>
      <Dialog open={open} close={() => setOpen(false)} title={t('shell.nameTitle')}>
        <NameForm me={me} done={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

/** The connection, where there is one, knows us by the name of its handshake. Loaded late: the library has no need of it. */
const introduceAgain = () => import('../../socket/practice.ts').then((socket) => socket.introduceAgain())

function NameForm({ me, done }: { me: Me; done: () => void }) {
  const { t } = useTranslation()
  const words = useRefusalWords()
  const rename = useRename()
  const id = useId()
  const [name, setName] = useState(givenName(me))
  const send = (event: FormEvent) => {
    event.preventDefault()
    rename.mutate(name.trim(), { onSuccess: () => introduceAgain().then(done, done) })
  }
  return (
    <form className="name-form" onSubmit={send}>
      <p className="small soft" id={`${id}-why`}>
        {t('shell.nameWhy')}
      </p>
      <label htmlFor={id}>{t('shell.nameLabel')}</label>
      <input
        className="field"
        id={id}
        value={name}
        onChange={(event) => setName(event.target.value)}
        aria-describedby={`${id}-why`}
        autoComplete="name"
        maxLength={80}
        required
        data-autofocus
      />
      {rename.isError && <p role="alert">{words(rename.error)}</p>}
      <DialogWays>
        <button className="quiet" type="button" onClick={done}>
          {t('shell.cancel')}
        </button>
        <button className="do" type="submit">
          {t('shell.save')}
        </button>
      </DialogWays>
    </form>
  )
}
