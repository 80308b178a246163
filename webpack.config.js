const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

/** Where the manifest says that the pages are while they are developed. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** The one setting: where the built pages will be served from. */
const url = (process.env.VOLYMPLAN_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');

/** @type {(env: unknown, argv: { mode?: string }) => import('webpack').Configuration} */
module.exports = (_env, { mode = 'production' }) => ({
  mode,
  entry: { taskpane: './src/taskpane/main.tsx' },
  output: {
    path: resolve(__dirname, 'dist'),
    filename: mode === 'production' ? '[name].[contenthash:8].js' : '[name].js',
    clean: true,
  },
  // Maps stand in files of their own: the page's content security policy lets no text become code.
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } }] },
  performance: { maxAssetSize: 1_200_000, maxEntrypointSize: 1_200_000 },
  plugins: [
    new HtmlPlugin({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html', chunks: ['taskpane'] }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
        { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url) },
      ],
    }),
  ],
});
