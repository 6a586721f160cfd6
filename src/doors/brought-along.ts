// What capabilities bring to those before them, whichever door somebody comes in by: one line per capability.
import '#src/action/plan/brought-along-queries.ts'
import '#src/situation/analysis/brought-along-queries.ts'
