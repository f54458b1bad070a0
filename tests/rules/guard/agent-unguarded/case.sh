claude --dangerously-skip-permissions -p "fix it"
claude --permission-mode bypassPermissions
claude -p "fix it"
claude --permission-mode plan
codex --dangerously-bypass-approvals-and-sandbox
codex exec "fix it"
gemini --yolo
cursor-agent --force
qwen --yolo
copilot --allow-all-tools
aider --yes-always
kiro-cli --trust-all-tools
q --trust-all-tools
