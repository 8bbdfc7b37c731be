import type { Relation, Rule } from './choice-rule'

const signs: Readonly<Record<Relation, string>> = {
  Equals: '=',
  LessThan: '<',
  LessThanEquals: '≤',
  GreaterThan: '>',
  GreaterThanEquals: '≥',
}

/** A rule in signs that need no language: `$.total ≥ 100 ∧ ¬ $.member = true`. */
export function ruleText(rule: Rule): string {
  switch (rule.is) {
    case 'all':
      return rule.of.map(innerText).join(' ∧ ')
    case 'any':
      return rule.of.map(innerText).join(' ∨ ')
    case 'not':
      return `¬ ${innerText(rule.of)}`
    case 'matches':
      return `${rule.variable.text} ~ ${JSON.stringify(rule.pattern)}`
    case 'is':
      return `${rule.expected ? '' : '¬ '}Is${rule.what}(${rule.variable.text})`
    case 'compares': {
      const to = rule.to.is === 'path' ? rule.to.path.text : JSON.stringify(rule.to.value)
      return `${rule.variable.text} ${signs[rule.relation]} ${to}`
    }
  }
}

function innerText(rule: Rule): string {
  const isJoined = (rule.is === 'all' || rule.is === 'any') && rule.of.length > 1
  return isJoined ? `(${ruleText(rule)})` : ruleText(rule)
}
