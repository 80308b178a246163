const { createHash } = require('node:crypto');
const { homedir } = require('node:os');
const { join, resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { Compilation, IgnorePlugin, sources } = require('webpack');

/** Where the manifest says that the pages are while they are developed. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** The one setting: where the built pages will be served from. */
const url = (process.env.VOLYMPLAN_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');

const WORKER = 'service-worker';

/** Where the search for a free port begins. */
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3000';

/** Where office-addin-dev-certs puts it. */
function ownCertificate() {
  const file = (name) => join(homedir(), '.office-addin-dev-certs', name);
  return { ca: file('ca.crt'), cert: file('localhost.crt'), key: file('localhost.key') };
}

/** Tells the page's worker which files are the page's own: what it loads at once or later, and what is copied for it. */
class OwnFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OwnFiles', (compilation) => {
      // After everything has its final name.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OwnFiles', stage }, (assets) => {
        const chunks = [...compilation.entrypoints.get('workbench').chunks].flatMap((chunk) => [chunk, ...chunk.getAllAsyncChunks()]);
        const built = chunks.flatMap((chunk) => [...chunk.files, ...chunk.auxiliaryFiles]);
        const copied = Object.keys(assets).filter((name) => name === 'index.html' || /^(?:samples|assets)\//.test(name));
        const names = [...new Set([...built, ...copied])].filter((name) => !name.endsWith('.map')).sort();
        const files = names.map((name) => ({ url: name, revision: built.includes(name) ? null : createHash('md5').update(assets[name].buffer()).digest('hex') }));
        const worker = `${WORKER}.js`;
        compilation.updateAsset(worker, (source) => new sources.RawSource(`const OWN_FILES=${JSON.stringify(files)};${source.source()}`));
      });
    });
  }
}

/** `excel`: served where the manifest says, over https, with the certificate that Microsoft's tool has made for this computer.
 * @type {(env: { excel?: boolean }, argv: { mode?: string }) => import('webpack').Configuration} */
module.exports = ({ excel = false } = {}, { mode = 'production' } = {}) => {
  const hash = mode === 'production' ? '.[contenthash:8]' : '';
  const isServed = process.env.WEBPACK_SERVE === 'true';
  return {
    mode,
    stats: isServed ? 'errors-warnings' : 'normal',
    entry: {
      taskpane: './src/taskpane/main.tsx',
      workbench: './src/workbench/main.tsx',
      [WORKER]: './src/workbench/service-worker.ts',
    },
    output: {
      path: resolve(__dirname, 'dist'),
      // A worker is known by its address.
      filename: ({ chunk }) => (chunk.name === WORKER ? '[name].js' : `[name]${hash}.js`),
      chunkFilename: `[name]${hash}.js`,
      assetModuleFilename: `[name]${hash}[ext]`,
      clean: true,
    },
    // Maps stand in files of their own: the pages' content security policies let no text become code.
    devtool: isServed ? false : 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022', jsx: 'automatic' } },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.wasm$/, type: 'asset/resource' },
      ],
    },
    // As small as webpack's own choice makes them, in a tenth of the time.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false, minimizerOptions: { module: true, format: { comments: 'some' } } })] },
    performance: { maxAssetSize: 8_000_000, maxEntrypointSize: 1_200_000 },
    plugins: [
      new HtmlPlugin({ filename: 'taskpane.html', template: 'src/taskpane/taskpane.html', chunks: ['taskpane'] }),
      new HtmlPlugin({ filename: 'index.html', template: 'src/workbench/workbench.html', chunks: ['workbench'] }),
      new CssPlugin({ filename: `[name]${hash}.css` }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icons/*.png', to: 'assets/icons/[name][ext]' },
          { from: 'assets/samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'manifest.xml', transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url) },
        ],
      }),
      // Patterns to hyphenate seventy languages: cells are not hyphenated.
      new IgnorePlugin({ resourceRegExp: /^\.\/[a-z][\w-]*-[\w-]{8}\.js$/, contextRegExp: /@univerjs.engine-render/ }),
      new OwnFilesPlugin(),
    ],
    devServer: {
      ...(excel ? { port: 3000, server: { type: 'https', options: ownCertificate() } } : { port: 'auto' }),
      host: 'localhost',
      // The page stands as it is built: nothing is pushed into it, which its content security policy would refuse.
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      static: false,
      onListening: ({ compiler, server }) => {
        compiler.hooks.done.tap('Address', () => {
          const { port } = server.address();
          // After what webpack itself has to say.
          setTimeout(() => console.log(`\nvolymplan: ${excel ? 'https' : 'http'}://localhost:${port}/\n`), 100);
        });
      },
    },
  };
};
