/** An order in plain JSON whose long names push it just over a block of 1 KB. */
export const orderItem = `{
  "customerIdentifier": "customer#20481",
  "orderIdentifier": "order#2026-11-03#7731",
  "orderStatusDescription": "배송 준비 중",
  "orderCreationTimestamp": 1793673600,
  "orderTotalAmountInWon": 151300,
  "membershipGradeAtPurchase": "gold",
  "isGiftWrappingRequested": false,
  "isOverseasDelivery": false,
  "appliedCouponCode": null,
  "deliveryAddress": {
    "recipientName": "김서연",
    "recipientPhoneNumber": "010-0000-0000",
    "streetAddress": "서울시 마포구 월드컵북로 400",
    "detailAddress": "서울산업진흥원 12층 1204호",
    "postalCode": "03925"
  },
  "orderedProducts": [
    {
      "productIdentifier": "product#8801",
      "productDisplayName": "무선 키보드 (한글 각인)",
      "productQuantity": 1,
      "productUnitPriceInWon": 89000
    },
    {
      "productIdentifier": "product#4417",
      "productDisplayName": "손목 받침대",
      "productQuantity": 2,
      "productUnitPriceInWon": 19750
    },
    {
      "productIdentifier": "product#5120",
      "productDisplayName": "마우스 패드",
      "productQuantity": 2,
      "productUnitPriceInWon": 11400
    }
  ],
  "deliveryInstructions": "부재 시 경비실에 맡겨 주세요. 도착 전에 문자로 알려 주시면 고맙겠습니다.",
  "customerServiceMemorandum": "지난 주문에서 상자가 눌려 왔다고 하셨으니 완충재를 넉넉히 넣어 주세요."
}`

/** The same order with its names cut short. */
export const shortOrderItem = `{
  "pk": "customer#20481",
  "sk": "order#2026-11-03#7731",
  "status": "배송 준비 중",
  "at": 1793673600,
  "total": 151300,
  "grade": "gold",
  "gift": false,
  "abroad": false,
  "coupon": null,
  "to": {
    "name": "김서연",
    "phone": "010-0000-0000",
    "street": "서울시 마포구 월드컵북로 400",
    "detail": "서울산업진흥원 12층 1204호",
    "zip": "03925"
  },
  "items": [
    { "id": "product#8801", "name": "무선 키보드 (한글 각인)", "n": 1, "won": 89000 },
    { "id": "product#4417", "name": "손목 받침대", "n": 2, "won": 19750 },
    { "id": "product#5120", "name": "마우스 패드", "n": 2, "won": 11400 }
  ],
  "memo": "부재 시 경비실에 맡겨 주세요. 도착 전에 문자로 알려 주시면 고맙겠습니다.",
  "note": "지난 주문에서 상자가 눌려 왔다고 하셨으니 완충재를 넉넉히 넣어 주세요."
}`

/** A weather station in DynamoDB JSON, with numbers of every kind, sets and a binary. */
export const typedItem = `{
  "pk": { "S": "station#incheon" },
  "sk": { "N": "1793673600" },
  "temperature": { "N": "-3.25" },
  "rainfall": { "N": "0" },
  "pressure": { "N": "101325" },
  "neighbours": { "SS": ["station#seoul", "station#suwon"] },
  "history": { "NS": ["-1.5", "2", "4.75"] },
  "photo": { "B": "iVBORw0KGgo=" },
  "calibrated": { "BOOL": true },
  "note": { "NULL": true }
}`

/** A reading so small that what is stored beside it weighs more. */
export const readingItem = `{
  "id": "sensor#7",
  "at": 1793673600,
  "c": 21.5
}`

/** A profile with a list and a map inside each other. */
export const profileItem = `{
  "userId": "u-3391",
  "name": "Mina Park",
  "verified": true,
  "visits": 42,
  "tags": ["reader", "beta"],
  "settings": {
    "theme": "dark",
    "mail": { "weekly": true, "offers": false }
  }
}`

/** Short enough to be sized on paper. */
export const practiceItems: readonly string[] = [
  '{ "id": "a1", "stock": 250, "onSale": true }',
  '{ "user": "kim", "score": 98765, "level": 7 }',
  '{ "pk": "서울", "temp": -12 }',
  '{ "id": "o-17", "total": 120000, "paid": false, "memo": null }',
  '{ "isbn": { "S": "9788" }, "tags": { "SS": ["aws", "db"] } }',
  '{ "id": "x", "list": ["ab", "cd", 5] }',
  '{ "id": "y", "box": { "w": 30, "h": 25 } }',
  '{ "at": 1793673600, "price": 19.99, "ok": true }',
  '{ "key": { "B": "YWJjZA==" }, "n": { "N": "-0.5" } }',
  '{ "이름": "민아", "나이": 31 }',
]
