const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

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
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const officeFiles = () => ["office*.js", "excel-web-16.00*.js", "excel-win32-16.01*.js", "excel-mac-16.00*.js", "o15apptofilemappingtable.js", "zh-cn/*.js", "en-us/*.js", "telemetry/*.js", "ariatelemetry/*.js"];

const addIn = (mode, office) => ({
  ...shared(mode),
  name: "add-in",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/entry/taskpane.tsx", commands: "./src/entry/commands.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: mode === "production" ? "js/[name].[contenthash:10].js" : "js/[name].js", chunkFilename: mode === "production" ? "js/[name].[contenthash:10].js" : "js/[name].js", publicPath: "", clean: { keep: (file) => !file.startsWith("js/") } },
  module: { rules: [typescript] },
  plugins: [
    new webpack.DefinePlugin({ BUILD_ID: JSON.stringify(version) }),
    ...["taskpane", "commands"].map(
      (page) =>
        new HtmlWebpackPlugin({
          filename: `${page}.html`,
          template: `./src/entry/${page}.html`,
          chunks: [page],
          templateParameters: { office, csp: contentSecurityPolicy(office) },
        }),
    ),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        { from: "assets/help.html", to: "help.html" },
        {
          from: "manifest.xml",
          transform: (content) => (process.env.TARGET_TABLE_URL ? content.toString().replaceAll(DEV_URL, process.env.TARGET_TABLE_URL) : content),
        },
        ...(office === OFFICE_SOURCES.local ? officeFiles().map((pattern) => ({ from: pattern, context: officePackage, to: "office/[path][name][ext]", noErrorOnMissing: true, info: { minimized: true } })) : []),
      ],
    }),
  ],
});

const workbench = (mode, serve) => ({
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
    new HtmlWebpackPlugin({ filename: "workbench.html", template: "./src/entry/workbench.html", chunks: ["workbench"] }),
  ],
  ...(serve ? { devServer: devServer() } : {}),
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

/** The certificate is made by `npm start` and kept in `.cert/`; Excel and Office.js accept https pages only. */
const devServer = () => {
  const [key, cert] = ["key.pem", "cert.pem"].map((file) => path.resolve(__dirname, ".cert", file));
  const server = fs.existsSync(key) ? { type: "https", options: { key: fs.readFileSync(key), cert: fs.readFileSync(cert) } } : "https";
  return {
    port: 3000,
    host: "localhost",
    server,
    hot: false,
    liveReload: false,
    client: false,
    static: false,
    headers: { "Cache-Control": "no-store" },
    historyApiFallback: { index: "/workbench.html", rewrites: [{ from: /^\/$/, to: "/workbench.html" }] },
  };
};

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "development";
  const serve = env.workbench !== undefined;
  const office = OFFICE_SOURCES[env.office ?? "local"];
  if (!office) throw new Error(`--env office=${env.office}: choose one of ${Object.keys(OFFICE_SOURCES).join(", ")}`);
  const all = { addIn: addIn(mode, office), workbench: workbench(mode, serve), cli: cli(mode) };
  if (env.only) return all[env.only];
  return serve ? [all.workbench, all.addIn] : Object.values(all);
};
