const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

/** The address manifest.xml names; another one is put in its place when the add-in is served or installed elsewhere. */
const DEV_URL = "https://localhost:3000/";
const OFFICE_SOURCES = {
  local: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  cn: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};
const officePackage = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");
const { version } = require("./package.json");

/** Nothing leaves the machine: the add-in's pages may load scripts from where Office.js lives and connect nowhere. */
const contentSecurityPolicy = (office) =>
  [
    "default-src 'self'",
    `script-src 'self' ${office.startsWith("https:") ? new URL(office).origin : ""}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'none'",
    "object-src 'none'",
    "base-uri 'self'",
  ].join("; ");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } } },
  },
};

const shared = (mode) => ({
  mode,
  context: __dirname,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const officeFiles = () => [
  "office*.js",
  "excel-web-16.00*.js",
  "excel-win32-16.01*.js",
  "excel-mac-16.00*.js",
  "o15apptofilemappingtable.js",
  "zh-cn/*.js",
  "en-us/*.js",
  "telemetry/*.js",
  "ariatelemetry/*.js",
];

const addIn = (mode, office, address) => ({
  ...shared(mode),
  name: "add-in",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/entry/taskpane.tsx", commands: "./src/entry/commands.ts" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: mode === "production" ? "js/[name].[contenthash:10].js" : "js/[name].js",
    chunkFilename: mode === "production" ? "js/[name].[contenthash:10].js" : "js/[name].js",
    publicPath: "",
    clean: { keep: (file) => !file.startsWith("js/") },
  },
  module: { rules: [typescript] },
  plugins: [
    new webpack.DefinePlugin({ BUILD_ID: JSON.stringify(version) }),
    ...["taskpane", "commands"].map(
      (page) =>
        new HtmlWebpackPlugin({
          filename: `${page}.html`,
          template: `./src/entry/${page}.html`,
          chunks: [page],
          inject: page !== "commands",
          templateParameters: { office, csp: contentSecurityPolicy(office) },
        }),
    ),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        { from: "assets/help.html", to: "help.html" },
        {
          from: "manifest.xml",
          transform: (content) => (address ? content.toString().replaceAll(DEV_URL, address) : content),
        },
        ...(office === OFFICE_SOURCES.local
          ? officeFiles().map((pattern) => ({
              from: pattern,
              context: officePackage,
              to: "office/[path][name][ext]",
              noErrorOnMissing: true,
              info: { minimized: true },
            }))
          : []),
      ],
    }),
  ],
});

const workbench = (mode) => ({
  ...shared(mode),
  name: "workbench",
  target: ["web", "es2022"],
  devtool: false,
  entry: { workbench: "./src/entry/workbench.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "workbench/[name].js", chunkFilename: "workbench/[name].js", publicPath: "" },
  module: { rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }] },
  // A place to try and test, never shipped: minimizing the spreadsheet engine would only cost minutes.
  optimization: { minimize: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: "workbench/[name].css" }),
    new HtmlWebpackPlugin({
      filename: "workbench.html",
      template: "./src/workbench/page/workbench.html",
      title: "工作台 · 绩效目标表助手",
      chunks: ["workbench"],
    }),
  ],
});

const cli = (mode) => ({
  ...shared(mode),
  name: "cli",
  target: "node20",
  devtool: false,
  entry: { cli: "./src/entry/cli.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].js" },
  module: { rules: [typescript] },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.DefinePlugin({ BUILD_ID: JSON.stringify(version) }),
    { apply: (compiler) => compiler.hooks.afterEmit.tap("executable", () => fs.chmodSync(path.resolve(__dirname, "dist/cli.js"), 0o755)) },
  ],
});

/**
 * A page as `npm start` serves it. When it does not compile it is not put out: the last good one stays.
 * The cache makes the second start quick and can give no wrong page: our files are compared by their content, packages by their
 * version. A change here, in package-lock.json or in a file that is copied as it is throws all of it away. It belongs to one
 * checkout and one port, which only one process can listen to: two starts never write into the same files.
 */
const served = (page, address) => ({
  ...page,
  cache: {
    type: "filesystem",
    cacheDirectory: path.resolve(__dirname, "node_modules/.cache/webpack"),
    compression: "brotli",
    name: `${page.name}-${new URL(address).port}`,
    version: __dirname,
    buildDependencies: {
      config: [
        __filename,
        ...["package-lock.json", "manifest.xml"].map((file) => path.resolve(__dirname, file)),
        path.resolve(__dirname, "assets") + path.sep,
      ],
    },
  },
  snapshot: { module: { hash: true }, resolve: { hash: true }, buildDependencies: { hash: true } },
  optimization: { ...page.optimization, emitOnErrors: false },
  watchOptions: { ignored: /[\\/]node_modules[\\/]/ },
  infrastructureLogging: { level: "error" },
});

/** `env.serve` is the address `npm start` serves at: the pages alone, kept in memory. Else all is built into `dist/`. */
module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "development";
  const office = OFFICE_SOURCES[env.office ?? "local"];
  if (!office) throw new Error(`--env office=${env.office}: choose one of ${Object.keys(OFFICE_SOURCES).join(", ")}`);
  const all = { addIn: addIn(mode, office, env.serve ?? process.env.TARGET_TABLE_URL), workbench: workbench(mode), cli: cli(mode) };
  if (env.only) return all[env.only];
  return env.serve ? [all.workbench, all.addIn].map((page) => served(page, env.serve)) : Object.values(all);
};
