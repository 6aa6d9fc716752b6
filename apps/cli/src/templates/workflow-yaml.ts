/**
 * The GitHub Actions workflow that `parallax init --ci` leaves. Nothing from outside is put into a script by an
 * expression: values reach the shell as variables alone.
 */
export const WORKFLOW_YAML = `# Runs the study every day, compares with the run before, and keeps the report.
# Before the first run: set the repository variable PARALLAX_REPOSITORY (Settings, Secrets and variables, Actions,
# Variables) to the GitHub repository that holds Parallax, as OWNER/NAME.
name: Parallax

on:
  schedule:
    # Every day at 05:17 UTC. An odd minute: at full hours everybody asks.
    - cron: "17 5 * * *"
  workflow_dispatch:
  pull_request:
    paths: [study.yaml, .github/workflows/parallax.yml]

permissions:
  contents: read

# One run at a time, so that outlets are asked politely and no run loses its baseline.
concurrency:
  group: parallax-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  compare:
    runs-on: ubuntu-latest
    timeout-minutes: 90
    env:
      PARALLAX_REPOSITORY: \${{ vars.PARALLAX_REPOSITORY }}
    steps:
      - name: Check that the repository of Parallax is named
        run: |
          if [ -z "$PARALLAX_REPOSITORY" ]; then
            echo "::error::Set the repository variable PARALLAX_REPOSITORY to OWNER/NAME."
            exit 2
          fi

      - uses: actions/checkout@v4

      - uses: actions/checkout@v4
        with:
          repository: \${{ vars.PARALLAX_REPOSITORY }}
          path: .parallax
          persist-credentials: false

      - uses: actions/setup-node@v4
        with:
          node-version: 24

      - name: Set Parallax up
        working-directory: .parallax
        run: npm run setup

      # The newest run before this one: the baseline, and the pages that a pull request may use.
      - uses: actions/cache/restore@v4
        with:
          path: previous
          key: parallax-run-\${{ github.run_id }}-\${{ github.run_attempt }}
          restore-keys: parallax-run-

      - name: Compare
        id: compare
        env:
          EVENT: \${{ github.event_name }}
        run: |
          set -- study.yaml --out run
          if [ -f previous/run.json ]; then
            set -- "$@" --baseline previous
          fi
          # A pull request changes the study, not the news: it is tried on the pages of the last run, and asks no outlet.
          if [ "$EVENT" = pull_request ]; then
            if [ -d previous ]; then cp -r previous run; fi
            set -- "$@" --offline
          fi
          code=0
          .parallax/node_modules/.bin/parallax run "$@" || code=$?
          echo "code=$code" >> "$GITHUB_OUTPUT"
          if [ -f run/summary.md ]; then cat run/summary.md >> "$GITHUB_STEP_SUMMARY"; fi

      # The whole run: index.html opens in a browser, with every event's report and tables below it.
      - uses: actions/upload-artifact@v7
        if: always()
        with:
          name: parallax-run
          path: run
          if-no-files-found: ignore
          retention-days: 90

      - name: Find the report to be read in the browser
        id: report
        if: always()
        run: |
          set -- run/events/*/report.html
          if [ "$#" -eq 1 ] && [ -f "$1" ]; then echo "page=$1" >> "$GITHUB_OUTPUT"; fi

      # A report is one file that asks for nothing: of a study with one event it opens from the list of artifacts.
      - uses: actions/upload-artifact@v7
        if: always() && steps.report.outputs.page != ''
        with:
          path: \${{ steps.report.outputs.page }}
          archive: false

      - name: Keep this run as the next one's baseline
        if: github.event_name != 'pull_request' && (steps.compare.outputs.code == '0' || steps.compare.outputs.code == '1')
        run: |
          rm -rf previous
          cp -r run previous

      - uses: actions/cache/save@v4
        if: github.event_name != 'pull_request' && (steps.compare.outputs.code == '0' || steps.compare.outputs.code == '1')
        with:
          path: previous
          key: parallax-run-\${{ github.run_id }}-\${{ github.run_attempt }}

      # Incomplete evidence (3) never passes as complete.
      - name: Say how it ended
        if: always()
        env:
          CODE: \${{ steps.compare.outputs.code }}
        run: |
          case "$CODE" in
            0) exit 0 ;;
            1) echo "::error::A gate of the study is breached; see the summary." ;;
            2) echo "::error::The study or its settings are not valid." ;;
            3) echo "::error::Evidence is missing that a rerun may bring." ;;
            *) echo "::error::Parallax did not finish." ;;
          esac
          exit "\${CODE:-4}"
`
