export const Notify = async ({ $ }) => ({
  event: async ({ event }) => event.type === "session.idle" && (await $`notify-send done`),
});
