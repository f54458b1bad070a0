claude --dangerously-skip-permissions -p "fix it"
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
claude --permission-mode bypassPermissions
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
claude -p "fix it"
claude --permission-mode plan
codex --dangerously-bypass-approvals-and-sandbox
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
codex exec "fix it"
gemini --yolo
#^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
cursor-agent --force
#^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
qwen --yolo
#^^^^^^^^^^ critical: starts a coding agent that asks nobody
copilot --allow-all-tools
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
aider --yes-always
#^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
kiro-cli --trust-all-tools
#^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
q --trust-all-tools
#^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
