import { it } from 'vitest'
import { projectRoot } from '@/lib/content/content-files'
import { readBook } from '@/lib/content/simulator-book'
import { stepfunctionsStep } from './stepfunctions-step'
import { situations, startSetting } from './machine-setting'
const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000 }
it('shows', async () => {
  const book = await readBook(projectRoot)
  for (const situation of situations) {
    const setting = { ...stepfunctionsStep.presets[0]!.setting, situation }
    const o = stepfunctionsStep.run(setting, book)
    for (const l of ['ko', 'en'] as const) {
      console.log('#', situation, l)
      for (const r of o.results) console.log('  R', r.label[l], '|', r.value[l], '|', r.note?.[l] ?? '', r.asked && ('value' in r.asked ? r.asked.value : r.asked.options.map((x) => x[l]).join('/') + ' ' + r.asked.right))
      for (const r of o.lines) console.log('  L', r.says[l], '|', r.from[l], '=', r.to[l])
      for (const r of o.notices) console.log('  N', r.kind, r.says[l])
    }
    for (let i = 0; i < 200; i++) stepfunctionsStep.run(setting, book)
    const t = cpu(); for (let i = 0; i < 300; i++) stepfunctionsStep.run(setting, book)
    console.log('TIME', situation, ((cpu() - t) / 300).toFixed(2))
  }
}, 100000)
