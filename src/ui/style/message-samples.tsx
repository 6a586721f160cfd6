import { Button } from '#src/ui/button.tsx'
import { ButtonRow } from '#src/ui/button-row.tsx'
import { Card } from '#src/ui/card.tsx'
import { EmptyState } from '#src/ui/empty-state.tsx'
import { ErrorSummary } from '#src/ui/error-summary.tsx'
import { Flash } from '#src/ui/flash.tsx'
import { Notice } from '#src/ui/notice.tsx'
import { longName, sampleErrors } from '#src/ui/style-samples.ts'

/** Buttons, and everything that tells a person something about the page. */
export function MessageSamples() {
  return (
    <>
      <Flash>Het doel is bewaard.</Flash>
      <ErrorSummary title="Vier antwoorden kloppen nog niet" errors={sampleErrors} />
      <Notice title="De cijfers van 2025 komen in januari">
        <p>
          Tot dan staat er het jaar 2024. <a href="#bron">Bekijk de bron</a>
        </p>
      </Notice>
      <Notice tone="watch" title={longName}>
        <p>Twee diensten dragen dezelfde naam.</p>
      </Notice>
      <Notice
        tone="stop"
        title="Dit verslag kun je nog niet delen"
        actions={<Button href="#wie">Kies wie het mag zien</Button>}
      >
        <p>Er staan antwoorden van minder dan vijf ouders in.</p>
      </Notice>
      <EmptyState
        title="Hier komen de acties van je plan"
        action={
          <Button kind="primary" icon="plus" href="#nieuw">
            Schrijf de eerste actie
          </Button>
        }
      >
        Met acties ziet iedereen wie wat doet en wanneer.
      </EmptyState>
      <Card title="Knoppen">
        <ButtonSamples />
      </Card>
    </>
  )
}

function ButtonSamples() {
  return (
    <>
      <ButtonRow note="Laatst bewaard door Sam De Wit, gisteren 16.20 uur">
        <Button kind="primary">Bewaar</Button>
        <Button>Bewaar en ga verder</Button>
        <Button kind="quiet" href="#terug">
          Annuleer
        </Button>
        <Button kind="serious" icon="trash-2">
          Neem weg
        </Button>
      </ButtonRow>
      <ButtonRow>
        <Button kind="primary" icon="plus" href="#nieuw">
          Nieuwe actie
        </Button>
        <Button icon="printer" href="#druk">
          Afdrukken
        </Button>
        <Button disabled>Nog niet beschikbaar</Button>
        <Button kind="primary" disabled icon="check">
          Al bevestigd
        </Button>
      </ButtonRow>
      <ButtonRow>
        <Button>{longName}</Button>
      </ButtonRow>
      <Button full kind="primary">
        Over de hele breedte
      </Button>
    </>
  )
}
