import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import type { Template } from '@/lib/domain/simulator/stepfunctions-step/language/template'
import { callIntrinsic } from './call-intrinsic'
import { readPath } from './read-path'
import type { World } from './world'

/** The payload: the template with what its paths and calls come to. */
export function fillTemplate(template: Template, world: World): Json | StatesFailure {
  switch (template.is) {
    case 'plain':
      return template.value
    case 'path':
      return readPath(template.path, world, 'States.ParameterPathFailure')
    case 'call':
      return callIntrinsic(template.call, world)
    case 'list': {
      const items: Json[] = []
      for (const item of template.items) {
        const value = fillTemplate(item, world)
        if (value instanceof StatesFailure) return value
        items.push(value)
      }
      return items
    }
    case 'object': {
      const fields: [string, Json][] = []
      for (const [name, field] of template.fields) {
        const value = fillTemplate(field, world)
        if (value instanceof StatesFailure) return value
        fields.push([name, value])
      }
      return Object.fromEntries(fields)
    }
  }
}
