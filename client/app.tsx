import { createTheme, MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from 'react-router/dom'
import { queryClient } from './api/query-client.ts'
import { useShownTheme } from './parts/theme.ts'
import { router } from './routes.tsx'

const theme = createTheme({ fontFamily: 'var(--sans)', defaultRadius: 'var(--radius)', respectReducedMotion: true })

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} forceColorScheme={useShownTheme()}>
        <RouterProvider router={router} />
      </MantineProvider>
    </QueryClientProvider>
  )
}
