import { expect, type Page, test } from './fixtures'

const path = '/simulators/stepfunctions-step'

const words = {
  ko: {
    inputs: '입력',
    end: '실행이 끝나는 상태',
    receipt: '영수증 보내기',
    failed: '결제 실패',
    failures: '연달아 실패하는 횟수',
    range: '0에서 8번까지의 정수를 적으십시오.',
    kept: '고치기 전까지는 마지막으로 맞았던 값의 결과를 보여 줍니다.',
    stepper: '한 걸음씩 보기',
    picture: '상태 머신 그림',
    start: '시작하기 전',
    next: '한 걸음 앞으로',
    back: '한 걸음 뒤로',
    last: '끝으로',
    play: '재생',
    pause: '멈춤',
    moment: '걸음',
    moments: '지나는 걸음',
    charge: '카드 결제',
    retries: /2초 뒤에 다시 시도합니다\(재시도\s1\/3\)/,
    stages: '데이터가 바뀌는 과정',
    rawInput: '받은 입력',
    otherwise: '이 작업이 다르게 답한다면',
    error: '오류 이름',
    withError: '이 오류로 답하기',
    result: '결과(JSON)',
    withResult: '이 결과로 답하기',
    notJson: /JSON이 아닙니다/,
    caught: /Catch로 받습니다. 다음: 다른 카드 요청/,
    changed: '작업의 답을 바꾼 실행을 보고 있습니다.',
    restore: '원래대로',
    edit: '이 상태 머신을 고쳐 보기',
    situation: '상황',
    own: '내 상태 머신',
    definition: '정의(ASL)',
    nowhere: /States\.Greet\.Next: .*Nowhere/,
    hello: 'Hello, Mina!',
    output: '실행 출력',
    context: '컨텍스트 객체($$)',
  },
  en: {
    inputs: 'Inputs',
    end: 'It ends at',
    receipt: 'Send receipt',
    failed: 'Charge failed',
    failures: 'Failures in a row',
    range: 'Give a whole number from 0 to 8',
    kept: 'Until this is mended, the results are those of the last values that were right.',
    stepper: 'Step by step',
    picture: 'Picture of the state machine',
    start: 'Before it starts',
    next: 'One step on',
    back: 'One step back',
    last: 'To the end',
    play: 'Play',
    pause: 'Pause',
    moment: 'Step',
    moments: 'The steps it takes',
    charge: 'Charge card',
    retries: /tried again after 2 seconds \(retry\s1 of\s3\)/,
    stages: 'What becomes of the data',
    rawInput: 'Raw input',
    otherwise: 'If this task answered otherwise',
    error: 'Error name',
    withError: 'Answer with this error',
    result: 'Result (JSON)',
    withResult: 'Answer with this result',
    notJson: /not JSON/,
    caught: /Catch takes it. Next: Ask for another card/,
    changed: 'This is an execution in which a task answered otherwise.',
    restore: 'Undo the change',
    edit: 'Change this machine',
    situation: 'Situation',
    own: 'A machine of my own',
    definition: 'Definition (ASL)',
    nowhere: /States\.Greet\.Next: .*Nowhere/,
    hello: 'Hello, Mina!',
    output: 'Output',
    context: 'Context object ($$)',
  },
} as const

type Say = (typeof words)['ko' | 'en']

async function openStepper(page: Page, locale: 'ko' | 'en', query = '') {
  const say = words[locale]
  await page.goto(`/${locale}${path}${query}`)
  await expect(page.getByRole('group', { name: say.inputs, exact: true })).toBeEnabled()
  const stepper = page.getByRole('region', { name: say.stepper, exact: true })
  await expect(stepper.getByRole('heading', { name: say.start })).toBeVisible()
  return { say, stepper }
}

const headline = (page: Page, say: Say) => page.getByRole('status', { name: say.end })

for (const locale of ['ko', 'en'] as const) {
  test(`${locale}: a learner walks on and back, and sees a retry`, async ({ page }) => {
    const { say, stepper } = await openStepper(page, locale)
    await expect(stepper.getByRole('img')).toBeVisible({ timeout: 30_000 })
    await stepper.getByRole('button', { name: say.next }).click()
    await expect(stepper.getByRole('heading', { name: say.charge })).toBeVisible()
    await expect(stepper.getByText(say.retries).first()).toBeVisible()
    const stages = stepper.getByRole('list', { name: say.stages })
    await expect(stages.getByText(say.rawInput)).toBeVisible()
    await expect(stages.getByText('Jihun')).toBeVisible()

    await stepper.getByRole('button', { name: say.last }).click()
    await expect(stepper.getByRole('heading', { name: say.receipt })).toBeVisible()
    await stepper.getByRole('button', { name: say.back }).click()
    await expect(stepper.getByRole('heading', { name: say.charge })).toBeVisible()
    await expect(stages.getByText('$.charge')).toBeVisible()

    // The list leads to any step.
    const steps = stepper.getByRole('region', { name: say.moments }).getByRole('button')
    await expect(steps).toHaveCount(4)
    await steps.first().click()
    await expect(steps.first()).toHaveAttribute('aria-current', 'step')
    await expect(stepper.getByRole('slider', { name: say.moment })).toHaveValue('1')
  })

  test(`${locale}: a task answers otherwise, and the machine goes another way`, async ({
    page,
  }) => {
    const { say, stepper } = await openStepper(page, locale)
    await stepper.getByRole('button', { name: say.next }).click()
    await stepper.getByText(say.otherwise).click()
    await stepper.getByRole('combobox', { name: say.error }).selectOption('CardDeclined')
    await stepper.getByRole('button', { name: say.withError }).click()
    await expect(stepper.getByText(say.changed)).toBeVisible()
    await expect(stepper.getByText(say.caught).first()).toBeVisible()
    await expect(
      stepper.getByRole('region', { name: say.moments }).getByRole('button'),
    ).toHaveCount(2)
    // What the setting comes to is another matter.
    await expect(headline(page, say)).toHaveText(say.receipt)

    await stepper.getByRole('textbox', { name: say.result }).fill('{')
    await stepper.getByRole('button', { name: say.withResult }).click()
    await expect(stepper.getByText(say.notJson)).toBeVisible()
    await stepper.getByRole('textbox', { name: say.result }).fill('{"id": "mine"}')
    await stepper.getByRole('button', { name: say.withResult }).click()
    await expect(
      stepper.getByRole('list', { name: say.stages }).getByText('mine').first(),
    ).toBeVisible()

    await stepper.getByRole('button', { name: say.restore }).click()
    await expect(stepper.getByText(say.changed)).toBeHidden()
    await expect(stepper.getByText(say.retries).first()).toBeVisible()
  })

  test(`${locale}: more failures than retries lead elsewhere; a wrong number keeps the result`, async ({
    page,
  }) => {
    const { say } = await openStepper(page, locale)
    await expect(headline(page, say)).toHaveText(say.receipt)
    const failures = page.getByRole('textbox', { name: say.failures })
    await failures.fill('12')
    await expect(page.getByText(say.range)).toBeVisible()
    await expect(page.getByText(say.kept)).toBeVisible()
    await expect(headline(page, say)).toHaveText(say.receipt)
    await failures.fill('4')
    await expect(headline(page, say)).toHaveText(say.failed)
  })

  test(`${locale}: a machine of one’s own is played, and refused with its place`, async ({
    page,
  }) => {
    const { say, stepper } = await openStepper(page, locale)
    await page.getByRole('combobox', { name: say.situation }).selectOption(say.own)
    await expect(headline(page, say)).toHaveText('Greet')
    await stepper.getByRole('button', { name: say.last }).click()
    await expect(stepper.getByText(say.hello).first()).toBeVisible()

    const definition = page.getByRole('textbox', { name: say.definition })
    const before = await definition.inputValue()
    await definition.fill(before.replace('"End": true', '"Next": "Nowhere"'))
    await expect(page.getByText(say.nowhere).first()).toBeVisible()
    await expect(page.getByText(say.kept)).toBeVisible()
    await expect(headline(page, say)).toHaveText('Greet')
    await definition.fill(before.replaceAll('Greet', 'Welcome'))
    await expect(headline(page, say)).toHaveText('Welcome')
    await expect(page).toHaveURL(/Welcome/)
    await page.reload()
    await expect(headline(page, say)).toHaveText('Welcome')
  })
}

test('a machine of a situation is taken over and changed', async ({ page }) => {
  const { say, stepper } = await openStepper(page, 'ko')
  await stepper.getByRole('button', { name: say.edit }).click()
  await expect(page.getByRole('combobox', { name: say.situation })).toHaveValue('own')
  await expect(headline(page, say)).toHaveText('SendReceipt')
  const definition = page.getByRole('textbox', { name: say.definition })
  await expect(definition).toHaveValue(/"CardCompanyBusy"/)
  const before = await definition.inputValue()
  await definition.fill(before.replace('"MaxAttempts": 3', '"MaxAttempts": 1'))
  await expect(headline(page, say)).toHaveText('ChargeFailed')
})

test('the walk is moved by keys, and played until somebody stops it', async ({ page }) => {
  const { say, stepper } = await openStepper(page, 'ko')
  const slider = stepper.getByRole('slider', { name: say.moment })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', '4걸음 가운데 1걸음째')
  await stepper.getByRole('button', { name: say.play }).click()
  await expect(slider).not.toHaveValue('1')
  await stepper.getByRole('button', { name: say.pause }).click()
  await expect(stepper.getByRole('button', { name: say.play })).toBeVisible()
})

test('a state is pointed at in the picture, and what else is known of it looked up', async ({
  page,
}) => {
  const { say, stepper } = await openStepper(page, 'ko')
  const picture = stepper.getByRole('region', { name: say.picture })
  await picture.locator('[data-part="SendReceipt"]').click({ timeout: 30_000 })
  await expect(stepper.getByRole('heading', { name: say.receipt })).toBeVisible()
  await expect(stepper.getByRole('slider', { name: say.moment })).toHaveValue('4')
  await stepper.getByText(say.context).click()
  await expect(stepper.getByText('"Name": "SendReceipt"')).toBeVisible()
})
