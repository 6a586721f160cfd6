import { Badge } from '#src/ui/badge.tsx'
import { Board, BoardCard, BoardColumn } from '#src/ui/board.tsx'
import { Button } from '#src/ui/button.tsx'
import { longName } from '#src/ui/style-samples.ts'

const add = (
  <Button kind="quiet" icon="plus" href="#kaartje">
    Kaartje
  </Button>
)

/** A board with full, short and empty columns. */
export function BoardSamples() {
  return (
    <Board>
      <BoardColumn title="Samen spelen" count={2} action={add}>
        <BoardCard
          from="ouders"
          accent
          badge={
            <Badge tone="watch" icon="star">
              kern
            </Badge>
          }
          dots={{ count: 5, label: '5 stippen' }}
        >
          Kinderen spelen op straat, ook in de Molenwijk
        </BoardCard>
        <BoardCard from="jeugddienst" dots={{ count: 14, label: '14 stippen' }}>
          {longName}
        </BoardCard>
      </BoardColumn>
      <BoardColumn title={longName} count={1} action={add}>
        <BoardCard from="school De Linde">Huiswerk maken kan op school</BoardCard>
      </BoardColumn>
      <BoardColumn title="Een thuis dat warm is" count={0} action={add} />
    </Board>
  )
}
