import { PageHeader } from '#src/ui/page-header.tsx'
import { Person } from '#src/ui/person.tsx'
import { Shell } from '#src/ui/shell.tsx'
import { AdviceSamples } from '#src/ui/style/advice-samples.tsx'
import { BoardSamples } from '#src/ui/style/board-samples.tsx'
import { ChartSamples } from '#src/ui/style/chart-samples.tsx'
import { ContentSamples } from '#src/ui/style/content-samples.tsx'
import { FormSamples } from '#src/ui/style/form-samples.tsx'
import { MessageSamples } from '#src/ui/style/message-samples.tsx'
import { TableSamples } from '#src/ui/style/table-samples.tsx'
import { sampleNavigation, sampleShell } from '#src/ui/style-samples.ts'

/** Every piece of the look in every state, on one page. */
export function StylePage() {
  return (
    <Shell
      {...sampleShell}
      navigation={{ label: 'Onderdelen', groups: sampleNavigation }}
      who={<Person name="Noor Aerts" note="lokaal coördinator" side="end" href="#ik" />}
      sample={
        <>
          <strong>Voorbeeld.</strong> Klaverbeke bestaat niet; alle cijfers en namen zijn verzonnen.
        </>
      }
      foot="Kansrijk is vrije software."
    >
      <PageHeader
        trail={{
          label: 'Waar ben je',
          steps: [{ label: 'Beheer', href: '#beheer' }, { label: 'Onderdelen' }],
        }}
        title="Alle onderdelen"
        lead="Elk onderdeel van de schermen, in elke staat."
      />
      <MessageSamples />
      <ContentSamples />
      <AdviceSamples />
      <TableSamples />
      <ChartSamples />
      <BoardSamples />
      <FormSamples />
    </Shell>
  )
}
