import { md5, sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Json } from '@/lib/domain/simulator/stepfunctions-step/json/json'
import { fits } from '@/lib/domain/simulator/stepfunctions-step/json/json-size'
import { StatesFailure } from '@/lib/domain/simulator/stepfunctions-step/language/states-failure'
import { intrinsicFailure, textArgument } from './intrinsic-failure'
import type { Given, IntrinsicFunction } from './intrinsic-function'

/** Source: Step Functions developer guide, Intrinsics for data encoding and decoding, and for hash calculation. */
export const encodingFunctions = {
  'States.Base64Encode': { takes: [1, 1], call: encode },
  'States.Base64Decode': { takes: [1, 1], call: decode },
  'States.Hash': { takes: [2, 2], call: hash },
} as const satisfies Readonly<Record<string, IntrinsicFunction>>

const hashes = { MD5: md5, 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 }
const hashNames = Object.keys(hashes).join(', ')

function encode(given: Given): Json | StatesFailure {
  const text = shortText(given, textArgument(given, 0))
  if (text instanceof StatesFailure) return text
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}

function decode(given: Given): Json | StatesFailure {
  const text = shortText(given, textArgument(given, 0))
  if (text instanceof StatesFailure) return text
  const bare = text.replaceAll(/[\r\n]/g, '').replace(/={1,2}$/, '')
  if (!/^[A-Za-z0-9+/]*$/.test(bare) || bare.length % 4 === 1) {
    return intrinsicFailure(
      given,
      'Base64로 적힌 문자열이 아닙니다.',
      'the string is not written in Base64.',
    )
  }
  const bytes = Uint8Array.from(atob(bare), (sign) => sign.charCodeAt(0))
  return new TextDecoder().decode(bytes)
}

/** A value that is no string is hashed as its JSON text, as recorded runs of Step Functions do for numbers and arrays. */
function hash(given: Given): Json | StatesFailure {
  const [data = null, algorithm = null] = given.values
  if (data === null || !fits(data, given.world.limits.mostPayloadBytes)) {
    return intrinsicFailure(
      given,
      '1번째 인자로 해시를 계산할 수 없습니다. 문자열을 넣어 주십시오.',
      'argument 1 cannot be hashed; give a string.',
    )
  }
  const text = shortText(given, typeof data === 'string' ? data : JSON.stringify(data))
  if (text instanceof StatesFailure) return text
  const found = Object.entries(hashes).find(([name]) => name === algorithm)
  if (found) return bytesToHex(found[1](new TextEncoder().encode(text)))
  return intrinsicFailure(
    given,
    `2번째 인자는 ${hashNames} 가운데 하나여야 합니다.`,
    `argument 2 has to be one of ${hashNames}.`,
  )
}

function shortText(given: Given, text: string | StatesFailure): string | StatesFailure {
  const { mostTextCharacters } = given.world.limits
  if (text instanceof StatesFailure || text.length <= mostTextCharacters) return text
  return intrinsicFailure(
    given,
    `문자열은 ${mostTextCharacters}자까지인데 ${text.length}자입니다.`,
    `the string may have ${mostTextCharacters} characters, but has ${text.length}.`,
  )
}
