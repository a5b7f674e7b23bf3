import { defineConfig } from "tsup";

export default defineConfig({
  format: ["esm", "cjs"],
  target: "es2022",
  dts: true,
  clean: true,
  splitting: true,
  treeshake: true,
  tsconfig: "tsconfig.json",
});
