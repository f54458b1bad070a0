pnpm install --no-frozen-lockfile
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: installs whatever the registry has on the day
yarn install --no-frozen-lockfile
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ low: installs whatever the registry has on the day
yarn install --frozen-lockfile
