import { registry } from '@/components/mdx/registry'
import { Button } from '@/components/ui/button'
import { GalleryPage, galleryLocale } from './gallery-page'
import { sampleComparison, sampleCues, sampleFacts, sampleWide } from './samples'

const { Check, Comparison, Cues, Example, Fact, Facts, Figure } = registry
const { Flow, LessonSection, Objectives, Recap, Steps, Term, TermDefinition } = registry

/** Every component a lesson may hold, in each of its states. */
export default async function LessonGallery({ searchParams }: PageProps<'/gallery'>) {
  const locale = await galleryLocale(searchParams)
  const { plain, tipped, wrong, outdated, imprecise, stale } = sampleFacts

  return (
    <GalleryPage locale={locale} title="Lesson components">
      <div className="lesson">
        <div className="lesson-body">
          <Objectives>
            <ul>
              <li>콩 창고와 팥 창고 가운데 어느 쪽을 쓸지 판단할 수 있습니다.</li>
              <li>창고가 넘칠 때의 대안을 고를 수 있습니다.</li>
            </ul>
          </Objectives>
          <LessonSection id="buttons" title="Buttons">
            <div className="flex flex-wrap gap-3">
              <Button variant="primary">Primary</Button>
              <Button>Secondary</Button>
              <Button variant="quiet">Quiet</Button>
              <Button variant="quiet" aria-pressed>
                Quiet, pressed
              </Button>
              <Button disabled>Disabled</Button>
            </div>
          </LessonSection>
          <LessonSection id="facts" title="Facts: plain, with an exam tip, corrected, stale">
            <Facts>
              <Fact {...plain}>
                <p>
                  창고 하나에는 콩을 최대{' '}
                  <Figure fact="sample" name="max_kg">
                    9,120kg
                  </Figure>
                  까지 넣을 수 있습니다.
                </p>
              </Fact>
              <Fact {...tipped}>
                <p>문지기 없는 창고는 부를 때만 문을 엽니다.</p>
              </Fact>
              <Fact {...wrong}>
                <p>팥은 자루가 아니라 항아리 단위로 셉니다.</p>
              </Fact>
              <Fact {...outdated}>
                <p>지금은 창고 문을 밤에도 엽니다.</p>
              </Fact>
              <Fact {...imprecise}>
                <p>콩과 팥은 한 창고에 둘 수 있지만 칸을 나눕니다.</p>
              </Fact>
              <Fact {...stale}>
                <p>오래전에 확인한 문장입니다.</p>
              </Fact>
            </Facts>
          </LessonSection>
          <LessonSection id="terms" title="Terms">
            <p>
              창고지기는{' '}
              <Term
                slug="inventory"
                name="재고 조사"
                english="Stocktaking"
                definition="창고에 남은 물건을 하나하나 세어 장부와 맞추는 일입니다."
              >
                재고 조사
              </Term>
              를 달마다 하고 장부에 적습니다. 세는 동안에는 문을 닫습니다.
            </p>
            <TermDefinition slug="sack" name="자루" english="Sack">
              <p>콩을 담아 나르는 단위입니다.</p>
            </TermDefinition>
            <TermDefinition slug="jar" name="항아리" english="Jar">
              <Fact {...wrong} id="sample-term">
                <p>팥을 담아 두는 단위입니다.</p>
              </Fact>
            </TermDefinition>
          </LessonSection>
          <LessonSection id="tables" title="Comparisons, steps and flows">
            <Comparison {...sampleComparison} />
            <Comparison {...sampleWide} />
            <Steps id="steps" caption="콩을 들이는 순서">
              <ol>
                <li>자루를 저울에 올립니다.</li>
                <li>무게를 장부에 적고, 지난달과 크게 다르면 다시 잽니다.</li>
                <li>칸에 넣습니다.</li>
              </ol>
            </Steps>
            <Flow id="flow" caption="콩이 지나는 길" stations={['밭', '저울', '창고', '시장']} />
            <Cues cues={sampleCues} />
            <Example title="자루가 모자랄 때">
              <p>자루 열 개로 하루에 세 번 나르면 서른 자루를 나릅니다.</p>
              <Fact {...plain} id="sample-example">
                <p>한 번에 나르는 양은 같습니다.</p>
              </Fact>
            </Example>
          </LessonSection>
          <Recap>
            <ul>
              <li>콩은 자루로, 팥은 항아리로 셉니다.</li>
            </ul>
          </Recap>
          <Check lesson="serverless-intro" />
        </div>
      </div>
    </GalleryPage>
  )
}
