import type { Relation, Rule } from './language/choice-rule'
import type { Path } from './language/path'

const signs: Readonly<Record<Relation, string>> = {
  Equals: '=',
  LessThan: '<',
  LessThanEquals: '≤',
  GreaterThan: '>',
  GreaterThanEquals: '≥',
}

/** A rule in signs that need no language, its paths as `called` says: `$.total ≥ 100 ∧ ¬ $.member = true`. */
export function ruleText(rule: Rule, called: (path: Path) => string = ({ text }) => text): string {
  const inner = (one: Rule) => innerText(one, called)
  switch (rule.is) {
    case 'all':
      return rule.of.map(inner).join(' ∧ ')
    case 'any':
      return rule.of.map(inner).join(' ∨ ')
    case 'not':
      return `¬ ${inner(rule.of)}`
    case 'matches':
      return `${called(rule.variable)} ~ ${JSON.stringify(rule.pattern)}`
    case 'is':
      return `${rule.expected ? '' : '¬ '}Is${rule.what}(${called(rule.variable)})`
    case 'compares': {
      const to = rule.to.is === 'path' ? called(rule.to.path) : JSON.stringify(rule.to.value)
      return `${called(rule.variable)} ${signs[rule.relation]} ${to}`
    }
  }
}

function innerText(rule: Rule, called: (path: Path) => string): string {
  const isJoined = (rule.is === 'all' || rule.is === 'any') && rule.of.length > 1
  return isJoined ? `(${ruleText(rule, called)})` : ruleText(rule, called)
}
