import { newIdentifier } from '#src/platform/identifier.ts'
import { Button } from '#src/ui/button.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'

type Props = {
  action: string
  /** Version that the person looked at: whoever changed it since is not overruled unseen. */
  version?: number
  words: { open: string; explanation: string; confirm: string }
}

/** Takes something away, in two steps and without JavaScript: first what that means, then the button. */
export function RemoveForm({ action, version, words }: Props) {
  return (
    <Disclosure summary={words.open}>
      <form className="form" method="post" action={action}>
        <p>{words.explanation}</p>
        <input type="hidden" name="_key" value={newIdentifier()} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <p>
          <Button kind="serious" icon="trash-2">
            {words.confirm}
          </Button>
        </p>
      </form>
    </Disclosure>
  )
}
