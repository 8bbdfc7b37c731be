import { diagramWords } from './diagram-words'
import { expect, test } from './fixtures'
import { fieldShown, giveUp, goOn } from './quiz-steps'

const say = diagramWords.ko
const address = '/ko/diagrams/lambda-vpc'

test('a question hides a service of the picture; the keyboard answers it, and then it is shown', async ({
  page,
}) => {
  await page.goto(address)
  await page.getByRole('link', { name: say.practice }).click()
  const picture = page.locator('.item-picture')
  const hidden = picture.locator('.diagram-mark').locator('visible=true')
  const main = page.getByRole('main')
  // Items come in an order of the link's own: on to the one that hides a node.
  const skip = async () => {
    await giveUp(page, 'ko')
    await goOn(page, 'ko')
  }
  await fieldShown(page)
  while ((await main.getByRole('heading', { name: /가린 자리/ }).count()) === 0) {
    await skip()
    await fieldShown(page)
  }
  await expect(hidden).toHaveText('?')
  await expect(main.getByText(say.inWords)).toBeVisible()
  // The drawing holds nothing of the name, either.
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(hidden).toHaveCount(0)
  await expect(picture).toBeVisible()
})

test('pointing at a part of the picture chooses the option that stands for it', async ({
  page,
}) => {
  await page.goto(address)
  await page.getByRole('link', { name: say.practice }).click()
  await fieldShown(page)
  // On to a question that asks for the part to blame: Lambda is always among the suspects.
  const suspect = page.getByRole('radio', { name: /Lambda$/ })
  const lambda = page.locator('.diagram-pointed [data-part=function]').locator('visible=true')
  while ((await lambda.count()) === 0 || (await suspect.count()) === 0) {
    await giveUp(page, 'ko')
    await goOn(page, 'ko')
    await fieldShown(page)
  }
  await lambda.click()
  await expect(suspect).toBeChecked()
  await expect(lambda).toHaveClass(/diagram-active/)
})
