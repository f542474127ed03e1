/** The simulators of outside services that a demo market runs beside itself. Each is one process speaking the real protocol. */
export const SIMULATORS = [
  {
    name: "bank",
    entry: "tests/simulators/bank.ts",
    portSetting: "BANK_SIMULATOR_PORT",
    urlSetting: "BANK_SIMULATOR_URL",
    port: 4101,
  },
  {
    name: "city",
    entry: "tests/simulators/city-services.ts",
    portSetting: "CITY_SIMULATOR_PORT",
    urlSetting: "CITY_SIMULATOR_URL",
    port: 4104,
  },
] as const;
