claude 'bypassPermissions' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
claude 'Bash' shop
#^^^^^^^^^^^^^^^^^ high: starts a coding agent that asks nobody
GOOSE_MODE=auto goose run shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: lets a coding agent act without asking [agent-settings-open]
#               ^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
openhands --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
plandex --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
mentat --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
gptme --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
interpreter --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
open-interpreter --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
opencode run --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
auggie --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
cn --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
forge --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
roo --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
kilocode --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
codebuff --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
letta --always-approve shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
codex 'approval_policy=never' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
cursor-agent '--sandbox=disabled' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: starts a coding agent that asks nobody
cursor '--sandbox=disabled' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: starts a coding agent that asks nobody
gemini '--no-sandbox' shop
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
aider --yes shop
#^^^^^^^^^^^^^^^ high: starts a coding agent that asks nobody

claude -p 'list the open issues'
codex exec 'fix the test'
aider --message 'fix the test'
