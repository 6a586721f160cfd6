import { useLabel } from '#src/platform/forms/fields.tsx'
import type { Fields } from '#src/platform/forms/form.tsx'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { choiceFor } from '#src/situation/imports/code-choice.ts'
import { choiceOf } from '#src/situation/imports/choice-of.ts'
import { choiceMessages } from '#src/situation/imports/choice-messages.ts'
import type { CodeChoice, CodeChoices, FileCode, FileContents } from '#src/situation/imports/file-contents.ts'
import { newIndicator, type chooseCodesInput } from '#src/situation/imports/forms.ts'
import type { Layout } from '#src/situation/imports/layout.ts'
import { measureChoices } from '#src/situation/imports/measure-choice.ts'
import { useCodeName, useMeasureWords } from '#src/situation/imports/ui/code-names.ts'
import { fieldNamed } from '#src/situation/imports/ui/field-named.ts'
import { RowSelect, RowText } from '#src/situation/imports/ui/row-fields.tsx'
import { writeMeasure } from '#src/situation/indicators/figure-cells.ts'
import { addedGroups, indicatorGroups, type Indicator } from '#src/situation/indicators/indicator.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { useFieldProblem } from '#src/situation/indicators/ui/field-problem.ts'
import { CellNote } from '#src/ui/cell.tsx'
import { DataTable, type Column } from '#src/ui/data-table.tsx'
import { Disclosure } from '#src/ui/disclosure.tsx'
import { FieldError } from '#src/ui/field.tsx'
import { Stack } from '#src/ui/stack.tsx'

type Props = {
  fields: Fields<typeof chooseCodesInput>
  codes: readonly FileCode[]
  contents: FileContents
  layout: Layout
  indicators: readonly Indicator[]
  /** What was chosen before, or is known without asking. */
  choices: CodeChoices
  cameBack: boolean
}

type Precise = Pick<CodeChoice, 'breakdown' | 'population' | 'definition'> & { name: string }
type Row = { code: FileCode; place: number; name: string; chosen: CodeChoice | null; precise: Precise }

const preciseFields = ['name', 'breakdown', 'population', 'definition'] as const

/** What a file measures, each with the indicator that it becomes. */
export function CodeTable({ fields, codes, contents, layout, indicators, choices, cameBack }: Props) {
  const t = useMessages(choiceMessages)
  const locale = useLocale()
  const words = useMessages(indicatorMessages)
  const codeName = useCodeName(indicators)
  const measureWords = useMeasureWords()
  const { codes: all } = fields
  useLabel(all, t('codes'))
  const ownMeasures = new Map(indicators.map((one) => [one.code, writeMeasure(one)]))
  const [anyIndicator] = indicators
  const rows = codes.map((code, place): Row => {
    const chosen = choiceOf(choices, code)
    const usual = anyIndicator && choiceFor(anyIndicator, code, { ...contents, layout })
    const nothing = { breakdown: code.breakdown, population: '', definition: '' }
    return {
      code,
      place,
      name: codeName(code),
      chosen,
      precise: { ...(chosen ?? usual ?? nothing), name: '' },
    }
  })
  const becomes = [
    ...[...indicatorGroups, ...addedGroups].flatMap((group) => {
      const options = indicators
        .filter((one) => one.group === group)
        .map(({ code, name }) => ({ value: code, label: name[locale] }))
      return options.length > 0 ? [{ label: words(`groups.${group}`), options }] : []
    }),
    { value: newIndicator, label: t('newIndicator') },
  ]
  const measures = measureChoices.map((measure) => ({
    value: writeMeasure(measure),
    label: measureWords(measure),
  }))
  const fieldOf = (place: number, name: string) => fieldNamed(fields, `codes[${place}].${name}`)
  const columns: Column<Row>[] = [
    { key: 'code', title: t('inFile'), cell: ({ code, name }) => <InFile code={code} name={name} /> },
    {
      key: 'indicator',
      title: t('becomes'),
      cell: ({ place, name, chosen }) => (
        <RowSelect
          field={fieldOf(place, 'indicator')}
          label={t('becomesOf', { code: name })}
          saved={chosen?.indicator ?? ''}
          cameBack={cameBack}
          options={becomes}
          placeholder={t('leaveOut')}
        />
      ),
    },
    {
      key: 'measure',
      title: t('expressed'),
      width: 'medium',
      cell: ({ place, name, chosen }) => {
        const measure = chosen ? writeMeasure(chosen) : ''
        return (
          <RowSelect
            field={fieldOf(place, 'measure')}
            label={t('expressedOf', { code: name })}
            saved={measure === ownMeasures.get(chosen?.indicator ?? '') ? '' : measure}
            cameBack={cameBack}
            options={measures}
            placeholder={t('asIndicator')}
          />
        )
      },
    },
    {
      key: 'precise',
      title: t('more'),
      titleHidden: true,
      width: 'medium',
      cell: ({ place, name, precise }) => (
        <MorePrecise fieldOf={(field) => fieldOf(place, field)} {...{ name, precise, cameBack }} />
      ),
    },
  ]
  return (
    <div id={all.id} className="grid-of-fields">
      <FieldError id={all.id}>{useFieldProblem(all)?.text}</FieldError>
      <DataTable
        bare
        stack="early"
        caption={t('codes')}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code.key}
      />
    </div>
  )
}

/** Words and codes without the signs between them. */
const bare = (text: string): string => text.replaceAll(/[=,\s]+/g, ' ')

/** What the file itself says of it; what its name says already is not said again. */
function InFile({
  code: { key, label, breakdown, unit, figures, missing },
  name,
}: Pick<Row, 'code' | 'name'>) {
  const t = useMessages(choiceMessages)
  const said = [breakdown, unit].filter((part) => part !== '' && !bare(label).split(' ').includes(part))
  // The key of a table is made of what stands beside it here.
  const isCoded = bare(key) !== bare(label) && !key.startsWith('[')
  const count =
    missing > 0 ? t('figuresMissing', { count: figures, missing }) : t('figures', { count: figures })
  return (
    <>
      {name}
      {said.length > 0 && <CellNote>{said.join(', ')}</CellNote>}
      {isCoded && <CellNote>{key}</CellNote>}
      <CellNote>{count}</CellNote>
    </>
  )
}

type PreciseProps = Pick<Row, 'name' | 'precise'> & {
  fieldOf: (name: string) => ReturnType<typeof fieldNamed>
  cameBack: boolean
}

function MorePrecise({ fieldOf, name, precise, cameBack }: PreciseProps) {
  const t = useMessages(choiceMessages)
  const hints = {
    name: t('nameHint'),
    breakdown: t('breakdownHint'),
    population: t('populationHint'),
    definition: undefined,
  }
  const fields = preciseFields.map((key) => ({ key, field: fieldOf(key) }))
  const isWrong = fields.some(({ field }) => (field.errors ?? []).length > 0)
  return (
    <Disclosure summary={t('morePrecise')} open={isWrong}>
      <Stack gap="medium">
        {fields.map(({ key, field }) => (
          <RowText
            key={key}
            field={field}
            label={t(key)}
            hint={hints[key]}
            heard={t('of', { field: t(key), code: name })}
            saved={precise[key]}
            cameBack={cameBack}
          />
        ))}
      </Stack>
    </Disclosure>
  )
}
