codex --sandbox danger-full-access
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: starts a coding agent that asks nobody
codex -a never
#^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
codex --ask-for-approval on-request
codex exec --full-auto 'mend the tests'
gemini --approval-mode yolo
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
gemini --approval-mode default
amp --dangerously-allow-all
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
cline --yolo
#^^^^^^^^^^^ critical: starts a coding agent that asks nobody
crush --yolo
#^^^^^^^^^^^ critical: starts a coding agent that asks nobody
droid exec --skip-permissions-unsafe 'mend it'
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
q chat --trust-all-tools
#^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
q chat --trust-tools=fs_read
kiro-cli chat --trust-all-tools
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
aider --yes-always
#^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
aider --message 'mend it'
copilot --allow-all-tools
#^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
copilot --allow-tool 'shell(git status)'
claude --permission-mode bypassPermissions
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: starts a coding agent that asks nobody
claude --permission-mode plan
