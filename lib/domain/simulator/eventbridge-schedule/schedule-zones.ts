/** Zones to choose from: with and without daylight saving, on both halves of the earth. The command line takes any. */
export const scheduleZones = [
  { value: 'UTC', name: { ko: 'UTC(협정 세계시)', en: 'UTC' } },
  { value: 'Asia/Seoul', name: { ko: '서울(Asia/Seoul)', en: 'Seoul (Asia/Seoul)' } },
  { value: 'Asia/Tokyo', name: { ko: '도쿄(Asia/Tokyo)', en: 'Tokyo (Asia/Tokyo)' } },
  {
    value: 'Asia/Singapore',
    name: { ko: '싱가포르(Asia/Singapore)', en: 'Singapore (Asia/Singapore)' },
  },
  { value: 'Asia/Kolkata', name: { ko: '콜카타(Asia/Kolkata)', en: 'Kolkata (Asia/Kolkata)' } },
  { value: 'Asia/Dubai', name: { ko: '두바이(Asia/Dubai)', en: 'Dubai (Asia/Dubai)' } },
  { value: 'Europe/London', name: { ko: '런던(Europe/London)', en: 'London (Europe/London)' } },
  { value: 'Europe/Paris', name: { ko: '파리(Europe/Paris)', en: 'Paris (Europe/Paris)' } },
  { value: 'Africa/Cairo', name: { ko: '카이로(Africa/Cairo)', en: 'Cairo (Africa/Cairo)' } },
  {
    value: 'America/Sao_Paulo',
    name: { ko: '상파울루(America/Sao_Paulo)', en: 'São Paulo (America/Sao_Paulo)' },
  },
  {
    value: 'America/New_York',
    name: { ko: '뉴욕(America/New_York)', en: 'New York (America/New_York)' },
  },
  {
    value: 'America/Chicago',
    name: { ko: '시카고(America/Chicago)', en: 'Chicago (America/Chicago)' },
  },
  {
    value: 'America/Denver',
    name: { ko: '덴버(America/Denver)', en: 'Denver (America/Denver)' },
  },
  {
    value: 'America/Los_Angeles',
    name: { ko: '로스앤젤레스(America/Los_Angeles)', en: 'Los Angeles (America/Los_Angeles)' },
  },
  {
    value: 'Australia/Sydney',
    name: { ko: '시드니(Australia/Sydney)', en: 'Sydney (Australia/Sydney)' },
  },
  {
    value: 'Australia/Lord_Howe',
    name: { ko: '로드하우섬(Australia/Lord_Howe)', en: 'Lord Howe Island (Australia/Lord_Howe)' },
  },
  {
    value: 'Pacific/Auckland',
    name: { ko: '오클랜드(Pacific/Auckland)', en: 'Auckland (Pacific/Auckland)' },
  },
] as const
