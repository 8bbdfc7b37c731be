import { expect, type Page, test } from './fixtures'
import { openQuiz, question } from './quiz-steps'
import { words } from './words'

const say = words.ko

/** How each item of the gallery is answered rightly and wrongly, told by words of its stem. */
const answers: readonly {
  readonly stem: string
  readonly right: (page: Page) => Promise<void>
  readonly wrong: (page: Page) => Promise<void>
}[] = [
  {
    stem: '메모리는 최대',
    right: (page) => page.getByRole('radio', { name: '10,240MB' }).check(),
    wrong: (page) => page.getByRole('radio', { name: '512MB' }).check(),
  },
  {
    stem: '직접 호출할 수 있는 것을',
    right: async (page) => {
      await page.getByRole('checkbox', { name: 'Amazon S3 이벤트 알림' }).check()
      await page.getByRole('checkbox', { name: 'Amazon API Gateway' }).check()
    },
    // One of two is not all that belong.
    wrong: (page) => page.getByRole('checkbox', { name: 'Amazon API Gateway' }).check(),
  },
  {
    stem: '한 출판사가 원고를 올릴 때마다',
    right: (page) => choose(page, '제한 시간을', '메모리를 늘립니다'),
    wrong: (page) => choose(page, '제한 시간을', 'EC2 인스턴스로'),
  },
  {
    stem: '함수 하나마다 1,000개까지',
    right: (page) => page.getByRole('radio', { name: say.falseClaim }).check(),
    wrong: (page) => page.getByRole('radio', { name: say.trueClaim }).check(),
  },
  {
    stem: '제한 시간은 최대',
    // The key is 15 minutes: the same time in another unit is right too.
    right: (page) => page.getByRole('textbox').fill('900초'),
    wrong: (page) => page.getByRole('textbox').fill('30'),
  },
  {
    stem: '첫 응답이 늦어지는 것을',
    right: (page) => page.getByRole('textbox').fill(' Cold  Start '),
    wrong: (page) => page.getByRole('textbox').fill('웜 스타트'),
  },
  {
    stem: '썸네일이 만들어지는 순서',
    right: async (page) => {
      await move(page, '사진을 S3 버킷에 올립니다', '위로')
      await move(page, '메타데이터를 DynamoDB에 씁니다', '아래로')
    },
    wrong: (page) => move(page, '사진을 S3 버킷에 올립니다', '아래로'),
  },
  {
    stem: '모두 몇 GB-초입니까',
    right: (page) => page.getByRole('textbox').fill('480,000 GB-seconds'),
    wrong: (page) => page.getByRole('textbox').fill('320000'),
  },
  {
    stem: '기본값이',
    right: async (page) => {
      await page.getByRole('textbox', { name: '1번째 빈칸' }).fill('3초')
      await page.getByRole('textbox', { name: '2번째 빈칸' }).fill('900 s')
    },
    // One of two is not all of it.
    wrong: async (page) => {
      await page.getByRole('textbox', { name: '1번째 빈칸' }).fill('3')
      await page.getByRole('textbox', { name: '2번째 빈칸' }).fill('3')
    },
  },
  {
    stem: 'EC2와 Lambda 가운데',
    right: async (page) => {
      await sort(page, '운영 체제를', 'EC2')
      await sort(page, '요청이 없으면', 'Lambda')
      await sort(page, '몇 시간 동안', 'EC2')
    },
    wrong: async (page) => {
      await sort(page, '운영 체제를', 'Lambda')
      await sort(page, '요청이 없으면', 'EC2')
      await sort(page, '몇 시간 동안', 'Lambda')
    },
  },
  {
    stem: '용어와 뜻을 짝지으십시오',
    right: async (page) => {
      await match(page, 'DAX', '인메모리 캐시')
      await match(page, 'TTL', '저절로 지우는')
      await match(page, 'PITR', '되살리는 백업')
    },
    wrong: async (page) => {
      await match(page, 'DAX', '되살리는 백업')
      await match(page, 'TTL', '저절로 지우는')
      await match(page, 'PITR', '인메모리 캐시')
    },
  },
]

async function choose(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) await page.getByRole('checkbox', { name }).check()
}

/** To one end of a list of three. */
async function move(page: Page, text: string, direction: string): Promise<void> {
  const button = page.getByRole('button', { name: `‘${text}’ ${direction}` })
  await button.click()
  await button.click()
}

async function match(page: Page, left: string, right: string): Promise<void> {
  const list = page.getByRole('combobox', { name: left })
  const label = await list.getByRole('option').filter({ hasText: right }).textContent()
  await list.selectOption({ label: label ?? '' })
}

async function sort(page: Page, thing: string, category: string): Promise<void> {
  const group = page.getByRole('group', { name: thing }).last()
  await group.getByRole('radio', { name: category }).check()
}

async function answerAll(page: Page, how: 'right' | 'wrong', verdict: string): Promise<void> {
  for (let number = 1; number <= answers.length; number++) {
    await expect(page.getByText(`${number} / ${answers.length}`)).toBeVisible()
    const stem = (await question(page).getByRole('heading').textContent()) ?? ''
    const answer = answers.find((one) => stem.includes(one.stem))
    expect(answer, stem).toBeDefined()
    await answer?.[how](page)
    await page.getByRole('button', { name: say.submit, exact: true }).click()
    await expect(page.getByRole('status')).toContainText(verdict)
    await expect(page.getByRole('heading', { name: say.why, exact: true })).toBeVisible()
    const last = number === answers.length
    await page.getByRole('button', { name: last ? say.finish : say.next }).click()
  }
}

test('every type of item is graded: all right, then all wrong', async ({ page }) => {
  await openQuiz(page, '/gallery/quiz/answer')
  await answerAll(page, 'right', say.right)
  await expect(
    page.getByRole('heading', { name: '11문항 가운데 11문항을 맞혔습니다.' }),
  ).toBeVisible()

  await page.getByRole('button', { name: say.again }).click()
  await answerAll(page, 'wrong', say.wrong)
  await expect(
    page.getByRole('heading', { name: '11문항 가운데 0문항을 맞혔습니다.' }),
  ).toBeVisible()
  await expect(page.getByText(say.readAgain, { exact: true })).toBeVisible()
})

test('what cannot be read as an answer is said beside the field and costs nothing', async ({
  page,
}) => {
  await openQuiz(page, '/gallery/quiz/answer')
  for (;;) {
    await expect(question(page)).toBeVisible()
    const stem = (await question(page).getByRole('heading').textContent()) ?? ''
    if (stem.includes('제한 시간은 최대')) break
    await page.getByRole('button', { name: say.giveUp }).click()
    await page.getByRole('button', { name: say.next }).click()
  }
  const complaint = question(page).getByRole('status')
  const submit = page.getByRole('button', { name: say.submit, exact: true })
  await submit.click()
  await expect(complaint).toHaveText('답을 적어 주십시오.')
  await page.getByRole('textbox').fill('열다섯')
  await submit.click()
  await expect(complaint).toContainText('숫자로 읽을 수 없습니다.')
  await page.getByRole('textbox').fill('15MB')
  await submit.click()
  await expect(complaint).toContainText('이 값에 맞는 단위가 아닙니다.')
  await page.getByRole('textbox').fill('15분')
  await submit.click()
  await expect(page.getByRole('status')).toContainText(say.right)
})

test('a question that asks for two says so, takes exactly two, and then says what decided', async ({
  page,
}) => {
  await openQuiz(page, '/gallery/quiz/answer')
  const group = question(page)
  for (;;) {
    await expect(group).toBeVisible()
    const stem = (await group.getByRole('heading').textContent()) ?? ''
    if (stem.includes('한 출판사가')) break
    await page.getByRole('button', { name: say.giveUp }).click()
    await page.getByRole('button', { name: say.next }).click()
  }
  const submit = page.getByRole('button', { name: say.submit, exact: true })
  await expect(group.getByText('2개를 고릅니다.')).toBeVisible()
  await choose(page, '제한 시간을')
  await submit.click()
  await expect(group.getByRole('status')).toHaveText('2개를 골라 주십시오.')
  await choose(page, 'EC2 인스턴스로')
  await submit.click()
  await expect(page.getByRole('status')).toContainText(say.wrong)
  await expect(page.getByRole('heading', { name: '요구 사항' })).toBeVisible()
  await expect(page.getByText('결정적 조건')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'EC2 인스턴스로' })).toContainText(
    '어긋난 요구 사항: 서버를 두지 않습니다',
  )
})
