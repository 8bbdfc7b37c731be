import type { Glyph } from './diagram'

/**
 * What each glyph is drawn with: strokes in a square of 24, two wide, round at their ends. All our own:
 * the service is told by its name, the glyph says of what kind it is.
 */
export const glyphPaths: Readonly<Record<Glyph, string>> = {
  person: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M4 21c0-5 4-7 8-7s8 2 8 7',
  browser: 'M3 5h18v14H3z M3 9h18 M6 7h.01 M9 7h.01',
  internet: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M3 12h18 M12 3c4 4 4 14 0 18 M12 3c-4 4-4 14 0 18',
  server: 'M4 4h16v7H4z M4 13h16v7H4z M8 7.5h.01 M8 16.5h.01',
  code: 'M8 7l-5 5l5 5 M16 7l5 5l-5 5 M13.5 5l-3 14',
  clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18 M12 7v5l3.5 2',
  file: 'M6 3h8l4 4v14H6z M14 3v4h4 M9 12h6 M9 16h6',
  table: 'M3 5h18v14H3z M3 10h18 M3 14.5h18 M10 10v9',
  cache: 'M12 3l8 4.5v9L12 21l-8-4.5v-9z M13 8l-3.5 4.5h5L11 17',
  database: 'M5 6c0-4 14-4 14 0s-14 4-14 0 M5 6v12c0 4 14 4 14 0V6 M5 12c0 4 14 4 14 0',
  queue: 'M3 8h4v8H3z M10 8h4v8h-4z M17 8h4v8h-4z',
  topic: 'M4 12h5 M9 12l9-7 M9 12h10 M9 12l9 7 M19 4.5h.01 M20.5 12h.01 M19 19.5h.01',
  stream: 'M3 7c4-4 6 4 10 0s4-2 8 0 M3 12c4-4 6 4 10 0s4-2 8 0 M3 17c4-4 6 4 10 0s4-2 8 0',
  function: 'M6 4h4l8 16h-4 M10.5 9L5 20h4l3.5-7',
  gateway: 'M4 4v16 M20 4v16 M4 12h16 M9 8l-4 4l4 4 M15 8l4 4l-4 4',
  network: 'M9 3h6v5H9z M3 16h6v5H3z M15 16h6v5h-6z M12 8v4 M6 16v-4h12v4',
  distribution:
    'M12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6 M12 3v6 M12 15v6 M4.2 7.5l5.2 3 M14.6 13.5l5.2 3 M19.8 7.5l-5.2 3 M9.4 13.5l-5.2 3',
  bucket: 'M4 6h16l-2.5 14h-11z M4 6c0-4 16-4 16 0 M9 11h6',
  key: 'M8 10a4 4 0 1 0 0 8a4 4 0 1 0 0-8 M11 11.5L20 3 M16 6.5l3 3',
  flow: 'M4 3h7v5H4z M13 16h7v5h-7z M7.5 8v5h9v3',
  name: 'M4 5h11l5 7l-5 7H4z M9 12h.01',
  certificate: 'M12 3a6 6 0 1 0 0 12a6 6 0 1 0 0-12 M9 14l-2 7l5-3l5 3l-2-7 M9.5 9l2 2l3-4',
  monitor: 'M3 4h18v12H3z M9 20h6 M12 16v4 M6 11l3-3l3 4l2-3h4',
  mail: 'M3 5h18v14H3z M3 6l9 7l9-7',
  lock: 'M5 11h14v10H5z M8 11V8a4 4 0 0 1 8 0v3 M12 15v2',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13 M15.5 15.5L21 21',
  chart: 'M4 4v16h16 M8 16v-5 M12 16V7 M16 16v-8 M20 16v-3',
  archive: 'M3 4h18v5H3z M5 9v11h14V9 M10 13h4',
}
