import { browserPath } from "./browser";
import { keepServer } from "./server-handle";
import { serveDist } from "./serve-dist";

const setUp = async (): Promise<void> => {
  browserPath();
  const { server, address } = await serveDist();
  process.env["WORKBENCH_ADDRESS"] = address;
  keepServer(server);
};

module.exports = setUp;
