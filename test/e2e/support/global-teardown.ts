import { closeGround } from "./kept-ground";

module.exports = closeGround;
