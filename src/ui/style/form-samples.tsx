import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Card } from '#src/ui/card.tsx'
import { Checkbox } from '#src/ui/checkbox.tsx'
import { ConflictNote } from '#src/ui/conflict-note.tsx'
import { DayInput } from '#src/ui/day-input.tsx'
import { Field } from '#src/ui/field.tsx'
import { FieldRow } from '#src/ui/field-row.tsx'
import { Fieldset } from '#src/ui/fieldset.tsx'
import { FilterFields } from '#src/ui/filter-bar.tsx'
import { FileInput } from '#src/ui/file-input.tsx'
import { NumberInput } from '#src/ui/number-input.tsx'
import { RadioGroup } from '#src/ui/radio-group.tsx'
import { Select } from '#src/ui/select.tsx'
import { Stack } from '#src/ui/stack.tsx'
import { frequencies, longName } from '#src/ui/style-samples.ts'
import { TextArea } from '#src/ui/text-area.tsx'
import { TextInput } from '#src/ui/text-input.tsx'

/** Every field: empty, filled, wrong, closed, and saved by somebody else in the meantime. */
export function FormSamples() {
  return (
    <form method="post" action="#">
      <Stack>
        <FilterFields below={<a href="#verder">Toon 2026, zonder wat ik typte</a>}>
          <Field id="of-year" label="Jaar" hint="2026, of schooljaar 2026-2027" inline>
            {(control) => <TextInput {...control} name="year" defaultValue="2025" />}
          </Field>
          <Button>Toon</Button>
        </FilterFields>
        <Card title="Velden">
          <Stack>
            <TextFields />
            <FieldRow>
              <Field id="start" label="Begindatum" hint="Bijvoorbeeld 1/9/2026">
                {(control) => <DayInput {...control} name="start" defaultValue="1/9/2026" />}
              </Field>
              <Field id="end-wrong" label="Einddatum" error="Moet na 1/9/2026 vallen">
                {(control) => <DayInput {...control} name="end" defaultValue="1/9/2025" />}
              </Field>
              <Field id="budget" label="Budget" note="niet verplicht">
                {(control) => <NumberInput {...control} name="budget" unit="euro" defaultValue="9.000" />}
              </Field>
            </FieldRow>
            <Field id="file" label="Bestand met cijfers" hint="Een CSV-bestand, hoogstens 10 MB.">
              {(control) => <FileInput {...control} name="file" accept=".csv" />}
            </Field>
          </Stack>
        </Card>
        <Card title="Keuzes">
          <Stack>
            <ChoiceFields />
          </Stack>
        </Card>
        <ButtonRow>
          <Button kind="primary">Bewaar</Button>
          <Button kind="quiet" href="#terug">
            Annuleer
          </Button>
        </ButtonRow>
      </Stack>
    </form>
  )
}

function TextFields() {
  return (
    <>
      <Field id="text" label="Naam van de actie" hint="Begin met een werkwoord.">
        {(control) => <TextInput {...control} name="name" defaultValue={longName} />}
      </Field>
      <Field
        id="text-wrong"
        label="Wat willen we bereiken?"
        hint="Begin met wie er beter van wordt."
        error="Schrijf in één zin wat je wilt bereiken"
      >
        {(control) => <TextArea {...control} name="what" />}
      </Field>
      <Field
        id="text-conflict"
        label="Waarom dit doel?"
        conflict={
          <ConflictNote title="Sam De Wit bewaarde om 16.20 uur:" saved="Omdat elk kind telt.">
            Bewaar je opnieuw, dan blijft jouw tekst staan.
          </ConflictNote>
        }
      >
        {(control) => <TextArea {...control} name="why" defaultValue="Omdat ouders het vragen." />}
      </Field>
      <Field id="closed" label="Domein" hint="Het domein ligt vast sinds de vergadering van mei.">
        {(control) => <TextInput {...control} name="domain" defaultValue="Onderwijs" disabled />}
      </Field>
      <Field id="choice" label="Bij welk deel van de visie hoort dit?">
        {(control) => (
          <Select
            {...control}
            name="vision"
            defaultValue=""
            placeholder="Kies een deel"
            options={[{ value: '1', label: longName }]}
          />
        )}
      </Field>
    </>
  )
}

function ChoiceFields() {
  return (
    <>
      <Fieldset id="feasible" legend="Is het haalbaar?" arrange="row">
        <Checkbox id="people" name="people" label="genoeg mensen" defaultChecked />
        <Checkbox id="means" name="means" label="genoeg middelen" />
        <Checkbox id="time" name="time" label="genoeg tijd" disabled />
      </Fieldset>
      <Fieldset
        id="who-wrong"
        legend="Wie wordt uitgenodigd?"
        hint="Kies er zoveel je wilt."
        error="Kies minstens één groep"
      >
        <Checkbox
          id="who-parents"
          name="who"
          value="parents"
          label="ouders"
          hint="Onder de naam die zij kozen."
        />
        <Checkbox id="who-long" name="who" value="long" label={longName} />
      </Fieldset>
      <RadioGroup
        id="radio"
        name="often"
        legend="Hoe vaak komt de groep samen?"
        options={frequencies}
        defaultValue="month"
      />
      <RadioGroup
        id="radio-wrong"
        name="often-wrong"
        legend="En de werkgroep?"
        options={frequencies}
        error="Kies hoe vaak de groep samenkomt"
        arrange="row"
      />
      <Checkbox
        id="agree"
        name="agree"
        label="De ouders lazen dit na"
        error="Vink aan dat de ouders dit nalazen"
      />
      <Fieldset id="part" legend="Een deel van een lang formulier" size="part" note="niet verplicht">
        <Field id="part-name" label="Naam">
          {(control) => <TextInput {...control} name="part-name" length="medium" />}
        </Field>
        <Field id="part-count" label="Aantal kinderen" error="Schrijf een getal">
          {(control) => <NumberInput {...control} name="count" whole unit="kinderen" defaultValue="veel" />}
        </Field>
      </Fieldset>
    </>
  )
}
