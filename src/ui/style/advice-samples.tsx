import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { CheckList } from '#src/ui/check-list.tsx'
import { Columns } from '#src/ui/columns.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { Field } from '#src/ui/field.tsx'
import { FindingCard } from '#src/ui/finding-card.tsx'
import { FindingList } from '#src/ui/finding-list.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { longName } from '#src/ui/style-samples.ts'
import { TextArea } from '#src/ui/text-area.tsx'

const why = { label: 'Waarom?', children: <p>Het stappenplan vraagt dat elke sector een lid heeft.</p> }

/** Advice with its three outcomes, waived and not, and criteria one by one. */
export function AdviceSamples() {
  return (
    <>
      <FindingCard
        frame="card"
        level={2}
        outcome="unmet"
        outcomeLabel="nog niet"
        title="De jeugddienst trekt 12 van de 21 acties"
        reason="Spreid eigenaarschap: zo staat of valt het plan niet met één dienst."
        why={why}
        waive={{ label: 'Niet opvolgen, met reden', form: <WaiveForm /> }}
      />
      <FindingCard
        frame="card"
        level={2}
        outcome="met"
        outcomeLabel="in orde"
        title="Elk doel heeft een trekker"
      />
      <Columns aside={<Criteria />}>
        <Card title="Advies van het stappenplan">
          <FindingList>
            <FindingCard
              outcome="unmet"
              outcomeLabel="nog niet"
              title={longName}
              reason="Zes van zeven sectoren zijn aanwezig."
              why={why}
              waive={{ label: 'Niet opvolgen, met reden', href: '#reden' }}
            />
            <FindingCard
              outcome="open"
              outcomeLabel="nog niet te zeggen"
              title="Minstens twee ouders per groep"
              reason="Drie groepen zijn nog niet samengesteld."
              why={why}
            />
            <FindingCard
              outcome="met"
              outcomeLabel="in orde"
              title="Je werkt 25 % aan dit traject"
              reason="Reken op 20 tot 50 %."
            />
            <FindingCard
              outcome="unmet"
              outcomeLabel="niet opgevolgd"
              title="Onderwijs zit nog niet in de stuurgroep"
              waived="Noor Aerts, 12 mei: de scholen komen apart samen en melden terug."
              waive={{ label: 'Toch opvolgen', href: '#toch' }}
            />
          </FindingList>
        </Card>
        <Card title="Advies">
          <EmptyState level={3} title="Hier komt advies zodra er een doel is">
            Het stappenplan kijkt mee of een doel meetbaar en haalbaar is.
          </EmptyState>
        </Card>
      </Columns>
    </>
  )
}

function WaiveForm() {
  return (
    <form method="post" action="#">
      <Stack gap="small">
        <Field id="waive-reason" label="Waarom niet?">
          {(control) => <TextArea {...control} name="reason" rows={2} />}
        </Field>
        <Button>Bewaar de reden</Button>
      </Stack>
    </form>
  )
}

function Criteria() {
  return (
    <Card title="Is dit doel SMART?" lead="2 van 5. Je kunt altijd bewaren; dit is een hulp, geen slot.">
      <CheckList
        items={[
          {
            letter: 'S',
            title: 'Specifiek',
            outcome: 'met',
            outcomeLabel: 'in orde',
            children: 'Het zegt wat er verandert.',
          },
          { letter: 'A', title: 'Gezamenlijk, aanvaard', outcome: 'open', outcomeLabel: 'nog open' },
          {
            letter: 'T',
            title: 'Tijdsgebonden',
            outcome: 'unmet',
            outcomeLabel: 'nog niet',
            children: longName,
          },
        ]}
      />
    </Card>
  )
}
