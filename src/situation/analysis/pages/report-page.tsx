import { situationSummaryInWords } from '#src/situation/indicators/situation-summary.ts'
import { shippedFacts } from '#src/foundation/library/shipped-facts.ts'
import { ofArea } from '#src/foundation/areas/area-name.ts'
import { useLocale, useMessages } from '#src/platform/i18n/messages.ts'
import { DocumentTitle } from '#src/platform/web/document-title.tsx'
import { usePage, useWorkspace } from '#src/platform/web/page-context.ts'
import { presenter } from '#src/platform/written/presented.ts'
import { conclusionKinds, paragraphsOf } from '#src/situation/analysis/conclusion.ts'
import { factsInWords } from '#src/situation/analysis/fact-words.ts'
import { conclusionMessages } from '#src/situation/analysis/messages.ts'
import { analysisPaths } from '#src/situation/analysis/paths.ts'
import type { Report } from '#src/situation/analysis/queries.ts'
import { reportMessages } from '#src/situation/analysis/report-messages.ts'
import {
  groupsInWords,
  introInWords,
  readingInWords,
  sourcesInWords,
} from '#src/situation/analysis/report-words.ts'
import { FiguresBehind } from '#src/situation/analysis/ui/figures-behind.tsx'
import { ReportGroup } from '#src/situation/analysis/ui/report-group.tsx'
import type { Compared } from '#src/situation/indicators/compared-areas.ts'
import { indicatorMessages } from '#src/situation/indicators/messages.ts'
import { indicatorPaths } from '#src/situation/indicators/paths.ts'
import { areaInAddress, NoArea, ScopeBar } from '#src/situation/indicators/ui/scope-bar.tsx'
import { Button } from '#src/ui/button.tsx'
import { Card } from '#src/ui/card.tsx'
import { CellNote } from '#src/ui/cell.tsx'
import { Heading } from '#src/ui/heading.tsx'
import { ItemList } from '#src/ui/item-list.tsx'
import { PageHeader } from '#src/ui/page-header.tsx'
import { Prose } from '#src/ui/prose.tsx'

/** The environment analysis as one document for the steering group; meant for A4. */
export function ReportPage({ report }: { report: Report }) {
  const t = useMessages(reportMessages)
  const indicators = useMessages(indicatorMessages)
  const conclusions = useMessages(conclusionMessages)
  const locale = useLocale()
  const workspace = useWorkspace().slug
  const gebied = areaInAddress(report)
  const { chosen, rows } = report
  return (
    <>
      <DocumentTitle>{t('link')}</DocumentTitle>
      <PageHeader
        trail={{
          label: indicators('navigation'),
          steps: [
            { label: indicators('navigation'), href: indicatorPaths.situation({ workspace }, { gebied }) },
            { label: t('link') },
          ],
        }}
        title={chosen ? t('title', { ofArea: ofArea(chosen.own, locale) }) : t('link')}
        lead={chosen ? situationSummaryInWords(rows, chosen, locale) : undefined}
        actions={
          chosen && (
            <>
              <Button kind="primary" icon="download" href={analysisPaths.word({ workspace }, { gebied })}>
                {t('word')}
              </Button>
              <Button icon="lightbulb" href={analysisPaths.conclusions({ workspace })}>
                {conclusions('link')}
              </Button>
            </>
          )
        }
      />
      <ScopeBar {...report} baseYears={[]} />
      {chosen ? <Contents report={report} chosen={chosen} /> : <NoArea />}
    </>
  )
}

function Contents({ report, chosen }: { report: Report; chosen: Compared }) {
  const t = useMessages(reportMessages)
  const locale = useLocale()
  const { today } = usePage()
  const { rows, figures, conclusions } = report
  const groups = groupsInWords({ chosen, rows, figures }, locale)
  return (
    <>
      <Prose>
        <p>
          <strong>{t('subtitle', { day: presenter(locale).day(today) })}</strong>
        </p>
        <p>{introInWords(chosen, locale)}</p>
        <p className="screen-only small-print">{t('how')}</p>
      </Prose>
      {groups.map((group, place) => (
        <ReportGroup key={group.group} group={group} chosen={chosen} number={place + 1} />
      ))}
      <Conclusions report={report} number={groups.length + 1} />
      <Facts number={groups.length + 2} />
      <Reading sources={sourcesInWords(groups, conclusions, locale)} number={groups.length + 3} />
    </>
  )
}

type Numbered = { number: number }

function Conclusions({ report, number }: Numbered & { report: Report }) {
  const t = useMessages(reportMessages)
  const conclusions = useMessages(conclusionMessages)
  const manyAreas = report.choices.length > 1
  return (
    <section className="document-part">
      <h2>
        {number} {t('conclusions')}
      </h2>
      {report.conclusions.length === 0 && <p>{t('noConclusions')}</p>}
      {conclusionKinds.map((kind) => {
        const ofKind = report.conclusions.filter((one) => one.kind === kind)
        if (ofKind.length === 0) return null
        return (
          <div className="document-part" key={kind}>
            <Heading level={3}>{conclusions(`parts.${kind}`)}</Heading>
            {ofKind.map(({ id, title, text, domain, figures }) => (
              <Card key={id} level={4} title={title} lead={domain ?? undefined}>
                <Prose>
                  {paragraphsOf(text).map((paragraph, place) => (
                    <p key={place}>{paragraph}</p>
                  ))}
                </Prose>
                <FiguresBehind figures={figures} manyAreas={manyAreas} />
              </Card>
            ))}
          </div>
        )
      })}
    </section>
  )
}

/** National figures, apart from ours: each says what it measures, of whom, and where it was read. */
function Facts({ number }: Numbered) {
  const t = useMessages(reportMessages)
  const locale = useLocale()
  return (
    <section className="document-part">
      <h2>
        {number} {t('facts.title')}
      </h2>
      <p>{t('facts.lead')}</p>
      {factsInWords(shippedFacts, locale).map(({ title, facts }) => (
        <div className="document-item" key={title}>
          <Heading level={3}>{title}</Heading>
          <ItemList
            level={4}
            items={facts.map(({ code, name, about, note, source }) => ({
              key: code,
              title: name,
              text: (
                <>
                  {about} {note}
                  <CellNote>{source}</CellNote>
                </>
              ),
            }))}
          />
        </div>
      ))}
    </section>
  )
}

function Reading({ sources, number }: Numbered & { sources: readonly string[] }) {
  const t = useMessages(reportMessages)
  const locale = useLocale()
  return (
    <section className="document-part">
      <h2>
        {number} {t('reading.title')}
      </h2>
      <Heading level={3}>{t('reading.sources')}</Heading>
      {sources.length === 0 ? (
        <p>{t('reading.noSources')}</p>
      ) : (
        <Prose>
          <ul>
            {sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Prose>
      )}
      <Heading level={3}>{t('reading.how')}</Heading>
      <Prose>
        <ul>
          {readingInWords(locale).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Prose>
    </section>
  )
}
