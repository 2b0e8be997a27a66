// What a browser with scripts adds. Every page is whole without it, and nothing here leaves the browser.
(() => {
  const root = document.documentElement
  const all = (selector) => [...document.querySelectorAll(selector)]

  // a browser may keep its storage closed
  const kept = (name) => { try { return localStorage.getItem(name) } catch { return null } }
  const keep = (name, value) => { try { localStorage.setItem(name, value) } catch { /* for this page only */ } }

  // text size and theme: once chosen they hold on every page, whatever its address says
  function choose(name, value) {
    root.dataset[name] = value
    for (const link of all(`[data-choice=${name}]`)) {
      if (link.dataset.value === value) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  for (const name of ['size', 'theme']) {
    const value = kept(name)
    if (value !== null && all(`[data-choice=${name}]`).some((link) => link.dataset.value === value)) choose(name, value)
    for (const link of all(`[data-choice=${name}]`)) {
      link.addEventListener('click', (event) => {
        event.preventDefault()
        choose(name, link.dataset.value)
        keep(name, link.dataset.value)
      })
    }
  }

  // buttons that do nothing without this script are hidden without it
  const deeds = {
    print: () => window.print(),
    copy: async (button) => {
      const words = button.textContent
      try {
        await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href)
        button.textContent = button.dataset.done
        setTimeout(() => { button.textContent = words }, 2000)
      } catch { button.hidden = true }
    },
    keys: () => { keep('keys', keysOn() ? 'off' : 'on'); showKeys() }
  }
  for (const button of all('[data-do]')) {
    button.hidden = button.dataset.do === 'copy' && !navigator.clipboard
    button.closest('li[hidden]')?.removeAttribute('hidden')
    button.addEventListener('click', () => deeds[button.dataset.do](button))
  }

  // keys: / to search, j and k to the next and the previous story; can be turned off
  const keysOn = () => kept('keys') !== 'off'
  function showKeys() {
    for (const button of all('[data-do=keys]')) {
      button.setAttribute('aria-pressed', keysOn())
      button.textContent = keysOn() ? button.dataset.on : button.dataset.off
    }
  }
  showKeys()

  function step(by) {
    const turn = document.querySelector(by > 0 ? '.art .turn .next a' : '.art .turn .prev a')
    if (document.querySelector('.art')) { turn?.click(); return }
    const stories = all('main :is(.lead h2, h3, .heads) a')
    const next = stories[Math.min(Math.max(stories.indexOf(document.activeElement) + by, 0), stories.length - 1)]
    next?.focus()
  }
  document.addEventListener('keydown', (event) => {
    if (!keysOn() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return
    if (event.key === '/') { event.preventDefault(); document.querySelector('#q')?.focus() }
    if (event.key === 'j') step(1)
    if (event.key === 'k') step(-1)
  })
})()
