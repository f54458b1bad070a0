claude 'bypassPermissions' shop
claude 'Bash' shop
GOOSE_MODE=auto goose run shop
openhands --always-approve shop
plandex --always-approve shop
mentat --always-approve shop
gptme --always-approve shop
interpreter --always-approve shop
open-interpreter --always-approve shop
opencode run --always-approve shop
auggie --always-approve shop
cn --always-approve shop
forge --always-approve shop
roo --always-approve shop
kilocode --always-approve shop
codebuff --always-approve shop
letta --always-approve shop
codex 'approval_policy=never' shop
cursor-agent '--sandbox=disabled' shop
cursor '--sandbox=disabled' shop
gemini '--no-sandbox' shop
aider --yes shop

claude -p 'list the open issues'
codex exec 'fix the test'
aider --message 'fix the test'
