import createMDX from '@next/mdx'
import createNextIntlPlugin from 'next-intl/plugin'

const withMdx = createMDX({
  // Turbopack takes plugins by name only.
  options: { remarkPlugins: ['remark-gfm'] },
})
const withNextIntl = createNextIntlPlugin({
  requestConfig: './app/i18n.ts',
  experimental: {
    // Messages are parsed while building: 10 kB less script on every page.
    messages: { path: './app/messages', format: 'json', locales: ['ko', 'en'], precompile: true },
  },
})

/** @type {import('next').NextConfig} */
const config = {
  pageExtensions: ['ts', 'tsx', 'mdx'],
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
  // One 404 page for every unknown address, made on the server in the reader's language.
  experimental: { globalNotFound: true },
}

export default withNextIntl(withMdx(config))
