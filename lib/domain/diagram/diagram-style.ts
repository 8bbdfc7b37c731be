/** The colours of a drawing: hex values for a file, variables of the stylesheet for a page. */
export interface DiagramPalette {
  readonly paper: string
  readonly raised: string
  readonly sunk: string
  readonly rule: string
  readonly ink: string
  readonly inkSoft: string
  readonly accent: string
  readonly good: string
  readonly bad: string
  readonly highlight: string
}

export const themes = ['light', 'dark'] as const
export type DiagramTheme = (typeof themes)[number]

/** The same values as those of the page's stylesheet: a file cannot refer to them. */
export const themePalettes: Readonly<Record<DiagramTheme, DiagramPalette>> = {
  light: {
    paper: '#faf6ec',
    raised: '#fffdf8',
    sunk: '#f1ebdc',
    rule: '#8f866f',
    ink: '#211e1a',
    inkSoft: '#57514a',
    accent: '#1d4a93',
    good: '#1f6a3d',
    bad: '#9a3412',
    highlight: '#ffe27a',
  },
  dark: {
    paper: '#121a2b',
    raised: '#192338',
    sunk: '#0d1422',
    rule: '#6d7893',
    ink: '#ece7db',
    inkSoft: '#b9b8b2',
    accent: '#a3c4ff',
    good: '#8fd9a8',
    bad: '#ffb37c',
    highlight: '#4f430f',
  },
}

/** The page's own colours, which follow its theme. */
export const pagePalette: DiagramPalette = {
  paper: 'var(--color-surface)',
  raised: 'var(--color-surface-raised)',
  sunk: 'var(--color-surface-sunk)',
  rule: 'var(--color-rule)',
  ink: 'var(--color-ink)',
  inkSoft: 'var(--color-ink-soft)',
  accent: 'var(--color-accent)',
  good: 'var(--color-good)',
  bad: 'var(--color-bad)',
  highlight: 'var(--color-highlight)',
}

const fonts =
  '-apple-system,"Apple SD Gothic Neo","Segoe UI","Noto Sans KR","Noto Sans CJK KR","Malgun Gothic",sans-serif'

/** What gives the classes of a drawing their looks. What is right, private or broken is told by shape before colour. */
export function diagramStyle(palette: DiagramPalette): string {
  const { paper, raised, sunk, rule, ink, inkSoft, accent, good, bad, highlight } = palette
  return [
    `.diagram-picture{font-family:${fonts};fill:${ink}}`,
    `.diagram-group{fill:none;stroke:${rule};stroke-width:1.25}`,
    `.diagram-group-region,.diagram-group-edge{stroke-dasharray:7 4}`,
    `.diagram-group-zone{stroke-dasharray:2 4;stroke-linecap:round}`,
    `.diagram-group-private{fill:${sunk}}`,
    `.diagram-group-name rect{fill:${paper}}`,
    `.diagram-group-name text{fill:${inkSoft};font-weight:600}`,
    `.diagram-node>rect{fill:${raised};stroke:${rule};stroke-width:1.25}`,
    `.diagram-glyph{fill:none;stroke:${accent};stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}`,
    `.diagram-name{font-weight:650}`,
    `.diagram-role{fill:${inkSoft}}`,
    `.diagram-line{fill:none;stroke:${inkSoft};stroke-width:1.75}`,
    `.diagram-arrow{fill:${inkSoft}}`,
    `.diagram-event .diagram-line{stroke-dasharray:7 4}`,
    `.diagram-control .diagram-line{stroke-dasharray:1.5 4.5;stroke-linecap:round}`,
    `.diagram-data .diagram-line{stroke-width:2.75}`,
    `.diagram-is-private .diagram-line{stroke:${good};stroke-width:5}`,
    `.diagram-core{fill:none;stroke:${paper};stroke-width:2}`,
    `.diagram-is-private .diagram-arrow{fill:${good}}`,
    `.diagram-label rect{fill:${paper}}`,
    // What waits steps back, and yet its words keep a contrast of 4.5 to 1.
    `${dimmed((one) => `.diagram-edge${one},.diagram-node${one}>rect,.diagram-node${one}>.diagram-glyph`)}{opacity:.42}`,
    `${dimmed((one) => `${one} text`)}{fill:${inkSoft};opacity:.88}`,
    `.diagram-node.diagram-skipped>rect,.diagram-edge.diagram-skipped .diagram-line{stroke-dasharray:2 4}`,
    `.diagram-node.diagram-active>rect{fill:${highlight};stroke:${accent};stroke-width:2.5}`,
    `.diagram-edge.diagram-active .diagram-line{stroke:${accent};stroke-width:3.25}`,
    `.diagram-edge.diagram-active.diagram-is-private .diagram-line{stroke-width:6.5}`,
    `.diagram-edge.diagram-active .diagram-arrow{fill:${accent}}`,
    `.diagram-label.diagram-active text{font-weight:700}`,
    `.diagram-node.diagram-broken>rect{stroke:${bad};stroke-width:2.5;stroke-dasharray:5 4}`,
    `.diagram-edge.diagram-broken .diagram-line{stroke:${bad};stroke-width:2.5;stroke-dasharray:5 4}`,
    `.diagram-edge.diagram-broken .diagram-arrow{fill:${bad}}`,
    `.diagram-broken-mark circle{fill:${bad}}`,
    `.diagram-broken-mark path{fill:none;stroke:${raised};stroke-width:2;stroke-linecap:round}`,
    `.diagram-mark circle,.diagram-mark>rect{fill:${raised};stroke:${accent};stroke-width:1.75}`,
    `.diagram-mark text{fill:${accent};font-weight:700}`,
    `.diagram-only>rect,rect.diagram-only{stroke:${accent};stroke-width:2.5}`,
    `.diagram-edge.diagram-only .diagram-line{stroke:${accent};stroke-width:3}`,
    `.diagram-edge.diagram-only .diagram-arrow{fill:${accent}}`,
    `.diagram-only-mark circle{fill:${accent}}`,
    `.diagram-only-mark path{fill:none;stroke:${raised};stroke-width:2;stroke-linecap:round}`,
  ].join('\n')
}

/** Spelt out: not every program that shows SVG knows `:is`. */
function dimmed(selector: (state: string) => string): string {
  return ['.diagram-waiting', '.diagram-skipped'].map(selector).join(',')
}
